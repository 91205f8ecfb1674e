// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations of the file in the list, and marks that leave the program as annotations.
#include "app/commands/Actions.h"
#include "app/marks/MarksPanel.h"
#include "app/widgets/MessageBar.h"
#include "app/window/Sidebar.h"
#include "window/Selecting.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::app;

namespace {

MarksPanel &panelOf(WindowUnderTest &test)
{
    return *test.find<MarksPanel>("marksPanel");
}

QListView &listOf(WindowUnderTest &test)
{
    return *panelOf(test).findChild<QListView *>();
}

void showMarks(WindowUnderTest &test)
{
    test.window().findChild<Sidebar *>()->setCurrent(&panelOf(test));
}

QString rowText(WindowUnderTest &test, int number, int role = Qt::DisplayRole)
{
    return listOf(test).model()->index(number, 0).data(role).toString();
}

QString message(WindowUnderTest &test)
{
    const auto *bar = test.window().findChild<MessageBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

QString outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAll()) : QStringLiteral("failed");
}

class MarkedCopy : public Selecting
{
public:
    void saveAs(const QString &path)
    {
        Q_EMIT action()->triggered();
        QFileDialog *dialog = nullptr;
        REQUIRE(waitFor([&] { return (dialog = find<QFileDialog>("saveMarkedCopy")) && dialog->isVisible(); }));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
    QAction *action()
    {
        for (QAction *each : window().actions())
            if (plainWords(*each) == QStringLiteral("Save a copy with your marks"))
                return each;
        return nullptr;
    }
    void highlightWords()
    {
        const int from = firstGlyph(left);
        drag(&book(), glyphAt(left, from), glyphAt(left, from + 8));
        press(Qt::Key_H, Qt::ControlModifier);
        REQUIRE(listOf(*this).model()->rowCount() == 1);
    }
};

} // namespace

TEST_CASE("annotations of the file are listed when the list is seen, read only, and a click goes there")
{
    WindowUnderTest test;
    test.openAndWait(QStringLiteral(FANYE_TEST_DATA "/annotations.pdf"));
    CHECK(listOf(test).model()->rowCount() == 0); // nobody has looked
    showMarks(test);
    REQUIRE(test.waitFor([&] { return listOf(test).model()->rowCount() == 8; }));
    CHECK(rowText(test, 0).contains(QStringLiteral("请核对")));
    CHECK(rowText(test, 1, MarksModel::TextRole) == QStringLiteral("these"));
    CHECK(rowText(test, 1, MarksModel::PlaceRole).contains(QStringLiteral("in the file")));
    CHECK(rowText(test, 1, MarksModel::IdRole).isEmpty());
    listOf(test).setCurrentIndex(listOf(test).model()->index(1, 0));
    QTest::keyClick(&listOf(test), Qt::Key_Delete);
    CHECK(listOf(test).model()->rowCount() == 8);
    panelOf(test).findChild<QLineEdit *>()->setText(QStringLiteral("再排"));
    CHECK(listOf(test).model()->rowCount() == 1);
    panelOf(test).findChild<QLineEdit *>()->clear();
    test.click(listOf(test).viewport(), listOf(test).visualRect(listOf(test).model()->index(7, 0)).center());
    CHECK(test.waitFor([&] { return test.book().spread().has(PageNumber::fromNumber(7)); }));
}

TEST_CASE("annotations that cannot be read are missed in a sentence, and come with the next issue")
{
    WindowUnderTest test;
    test.openAndWait(QStringLiteral(FANYE_TEST_DATA "/plain.pdf"));
    showMarks(test);
    Q_EMIT test.window().session().issue()->annotationsFailed({Reason::EngineLost, {}});
    const auto *trouble = panelOf(test).findChild<QLabel *>(QStringLiteral("fileTrouble"));
    CHECK(trouble->isVisible());
    CHECK(trouble->text().contains(QStringLiteral("could not be read")));
    test.openAndWait(QStringLiteral(FANYE_TEST_DATA "/annotations.pdf"));
    CHECK_FALSE(trouble->isVisible());
    CHECK(test.waitFor([&] { return listOf(test).model()->rowCount() == 8; }));
}

TEST_CASE_METHOD(MarkedCopy, "marks leave the program as annotations of a copy, which lists them as the file's")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.pdf"));
    highlightWords();
    const QString words = rowText(*this, 0, MarksModel::TextRole);
    saveAs(path);
    REQUIRE(waitFor([this] { return message(*this).startsWith(QStringLiteral("Saved as “copy.pdf”")); }));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("copy.pdf")});
    CHECK(outputOf(QStringLiteral(QPDF_COMMAND), {QStringLiteral("--check"), path}) != QStringLiteral("failed"));
    CHECK(outputOf(QStringLiteral(QPDF_COMMAND), {QStringLiteral("--json"), path}).contains(QStringLiteral("/Highlight")));
    window().session().close();
    openAndWait(path);
    showMarks(*this);
    const auto isListed = [&] {
        return listOf(*this).model()->rowCount() == 1 && rowText(*this, 0, MarksModel::TextRole) == words;
    };
    CHECK(waitFor(isListed)); // once: as the reader's own, or as the file's
}

TEST_CASE_METHOD(MarkedCopy, "a copy with marks is neither written over the issue nor left half on a full disk")
{
    highlightWords();
    const QFileInfo before(QStringLiteral(FANYE_SAMPLE));
    saveAs(QStringLiteral(FANYE_SAMPLE));
    REQUIRE(waitFor([this] { return message(*this).contains(QStringLiteral("never changes")); }));
    CHECK(QFileInfo(QStringLiteral(FANYE_SAMPLE)).lastModified() == before.lastModified());
    saveAs(QStringLiteral("/nowhere/copy.pdf"));
    REQUIRE(waitFor([this] { return message(*this).contains(QStringLiteral("copy.pdf")); }));
    CHECK(action()->isEnabled());
}

TEST_CASE("without marks, a copy with marks says how to make them")
{
    MarkedCopy test;
    Q_EMIT test.action()->triggered();
    CHECK(test.waitFor([&] { return message(test).contains(QStringLiteral("no marks yet")); }));
}
