// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies saved with contents, as other programs find them.
#include "app/widgets/MessageBar.h"
#include "support/Catch.h"
#include "window/ContentsUnderTest.h"

#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::contents;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);
const QString bare = QStringLiteral(FANYE_BARE_ISSUE);

void saveAs(WindowUnderTest &test, const QString &path)
{
    test.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QFileDialog *dialog = nullptr;
    REQUIRE(test.waitFor([&] { return (dialog = test.find<QFileDialog>("saveCopy")) && dialog->isVisible(); }));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    REQUIRE(name);
    name->setText(path); // what is typed, the dialog completes in its own way
    QTimer yes; // to write over a file: it asks in a loop of its own
    QObject::connect(&yes, &QTimer::timeout, dialog, [dialog] {
        if (const auto *question = dialog->findChild<QMessageBox *>())
            QTest::mouseClick(question->button(QMessageBox::Yes), Qt::LeftButton);
    });
    yes.start(50);
    QTimer save; // again and again: it takes no name while it still lists the folder
    QObject::connect(&save, &QTimer::timeout, dialog, [dialog] {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    });
    save.start(100);
    REQUIRE(test.waitFor([&] { return !test.find<QFileDialog>("saveCopy"); }));
}

QString message(WindowUnderTest &test)
{
    const auto *bar = test.window().findChild<MessageBar *>();
    return bar->isVisible() ? bar->text() : QString();
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

QString outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAll()) : QStringLiteral("failed");
}

} // namespace

TEST_CASE("a copy has the contents as the reader put them right, and the issue is as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.pdf"));
    const QByteArray before = hashOf(bare);
    Contents given;
    {
        ContentsUnderTest contents(bare);
        contents.choose(contents.titles().front());
        contents.test.press(Qt::Key_F2);
        contents.enterTitle(QStringLiteral("改过的标题 <b>&"));
        REQUIRE(contents.test.waitFor([&] { return contents.titles().contains(QStringLiteral("改过的标题 <b>&")); }));
        saveAs(contents.test, path);
        REQUIRE(contents.test.waitFor([&] { return message(contents.test).contains(QStringLiteral("copy.pdf")); }));
        CHECK(message(contents.test).startsWith(QStringLiteral("Saved as")));
        given = contents.test.window().session().openIssue()->analysis->contents();
    }
    CHECK(hashOf(bare) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("copy.pdf")});
    CHECK(outputOf(QStringLiteral(QPDF_COMMAND), {QStringLiteral("--check"), path}) != QStringLiteral("failed"));

    ContentsUnderTest copy(path);
    const Contents read = copy.test.window().session().openIssue()->analysis->outline();
    REQUIRE(read.size() == given.size());
    CHECK(read.front().title == QStringLiteral("改过的标题 <b>&"));
    for (std::size_t i = 1; i < read.size(); ++i) {
        CHECK(read[i].title == given[i].title);
        CHECK(read[i].page == given[i].page);
    }
    const IssueFacts &facts = copy.test.window().session().issue()->facts();
    REQUIRE(facts.labels.size() == facts.pageCount());
    CHECK(facts.labels[4] == QStringLiteral("01"));
}

TEST_CASE("the issue itself is never written, by whatever name")
{
    const QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("own.pdf"));
    REQUIRE(QFile::copy(sample, own));
    REQUIRE(QFile::link(own, folder.filePath(QStringLiteral("other-name.pdf"))));
    const QByteArray before = hashOf(own);
    WindowUnderTest test;
    test.openAndWait(own);
    saveAs(test, folder.filePath(QStringLiteral("other-name.pdf")));
    REQUIRE(test.waitFor([&] { return message(test).contains(QStringLiteral("never changes")); }));
    CHECK(hashOf(own) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

TEST_CASE("an issue whose author forbids changes says so, and no file is left behind")
{
    const QTemporaryDir folder;
    WindowUnderTest test;
    test.openAndWait(QStringLiteral(FANYE_TEST_DATA "/owner-only.pdf"));
    saveAs(test, folder.filePath(QStringLiteral("copy.pdf")));
    REQUIRE(test.waitFor([&] { return message(test).contains(QStringLiteral("does not allow")); }));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("an issue that is closed while its copy is written leaves nothing behind")
{
    const QTemporaryDir folder;
    {
        WindowUnderTest test;
        test.openAndWait(sample);
        saveAs(test, folder.filePath(QStringLiteral("copy.pdf")));
        test.close();
    }
    const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    CHECK((left.isEmpty() || left == QStringList{QStringLiteral("copy.pdf")})); // it may have been faster
}
