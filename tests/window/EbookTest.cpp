// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// E-books made in the real window, by its keys and buttons.
#include "app/ebook/EbookDialog.h"
#include "app/widgets/MessageBar.h"
#include "app/widgets/ProgressBar.h"
#include "support/Catch.h"
#include "support/Patience.h"
#include "window/Selecting.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::app;

namespace {

constexpr int wholeBook = 4 * patience; // milliseconds: many pages

class EbookTest : public Selecting
{
public:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book.html"));

    EbookDialog *ask()
    {
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        EbookDialog *dialog = nullptr;
        REQUIRE(waitFor([&] { return (dialog = find<EbookDialog>("ebookDialog")) && dialog->isVisible(); }));
        return dialog;
    }
    void make(const QString &path)
    {
        for (QAbstractButton *button : find<EbookDialog>("ebookDialog")->findChild<QDialogButtonBox *>()->buttons())
            if (button->text().contains(QStringLiteral("Make")))
                QTest::mouseClick(button, Qt::LeftButton);
        QFileDialog *dialog = nullptr;
        REQUIRE(waitFor([&] { return (dialog = find<QFileDialog>("saveEbook")) && dialog->isVisible(); }));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }
    // It appears after a second.
    ProgressBar *barUnderWay()
    {
        ProgressBar *shown = nullptr;
        REQUIRE(waitFor([&] {
            for (ProgressBar *bar : window().findChildren<ProgressBar *>())
                shown = bar->isVisible() ? bar : shown;
            return shown;
        }));
        return shown;
    }
    QString message()
    {
        const auto *bar = window().findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    QByteArray written() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE_METHOD(EbookTest, "an e-book is made by key and button, with the reader's marks, and told of")
{
    const int from = firstGlyph(left);
    drag(&book(), glyphAt(left, from), glyphAt(left, from + 8));
    press(Qt::Key_H, Qt::ControlModifier);
    ask()->findChild<QCheckBox *>()->click();
    make(path);
    REQUIRE(waitFor([&] { return message().contains(QStringLiteral("book.html")); }, wholeBook));
    const QByteArray html = written();
    CHECK(html.endsWith("</html>\n"));
    CHECK(html.contains("\"kind\":\"highlight\""));
    CHECK(html.count("<img ") + html.count("<image ") == window().session().openIssue()->facts().pageCount());
    CHECK(files() == QStringList{QStringLiteral("book.html")});
}

TEST_CASE_METHOD(EbookTest, "without marks there is nothing to put in, and the e-book has none")
{
    EbookDialog *dialog = ask();
    CHECK_FALSE(dialog->findChild<QCheckBox *>()->isEnabled());
    make(path);
    REQUIRE(waitFor([&] { return message().contains(QStringLiteral("book.html")); }, wholeBook));
    CHECK_FALSE(written().contains("\"marks\":["));
}

TEST_CASE_METHOD(EbookTest, "the best e-book has the PDF inside, and what was chosen before comes back with the others")
{
    EbookDialog *dialog = ask();
    auto *pdf = dialog->findChildren<QCheckBox *>().constLast();
    const QList<QRadioButton *> qualities = dialog->findChildren<QRadioButton *>(); // small, clear, best
    REQUIRE(qualities.size() == 3);
    const bool isWanted = GENERATE(false, true);
    if (isWanted)
        pdf->click();
    qualities[2]->click();
    CHECK(pdf->isChecked());
    CHECK_FALSE(pdf->isEnabled());
    CHECK_FALSE(dialog->choice().hasPdf); // the quality says so
    qualities[1]->click();
    CHECK(pdf->isChecked() == isWanted);
    CHECK(dialog->choice().hasPdf == isWanted);
    for (const QRadioButton *quality : qualities)
        CHECK(quality->width() >= quality->sizeHint().width()); // nothing is cut
}

TEST_CASE_METHOD(EbookTest, "an e-book that is cancelled leaves nothing, and another can be made")
{
    ask();
    make(path);
    Q_EMIT barUnderWay()->cancelled();
    CHECK(files().isEmpty());
    CHECK(message().isEmpty());
    ask();
    make(path);
    REQUIRE(waitFor([&] { return message().contains(QStringLiteral("book.html")); }, wholeBook));
}

TEST_CASE_METHOD(EbookTest, "an e-book is finished though its issue is closed meanwhile")
{
    ask();
    make(path);
    barUnderWay();
    window().session().close();
    REQUIRE(waitFor([&] { return written().endsWith("</html>\n"); }, wholeBook));
}

TEST_CASE_METHOD(EbookTest, "an e-book is never written over the issue, and a folder that is not there is told of")
{
    ask();
    make(QStringLiteral(FANYE_SAMPLE));
    REQUIRE(waitFor([&] { return message().contains(QStringLiteral("issue itself")); }));
    ask();
    make(folder.filePath(QStringLiteral("no folder/book.html")));
    REQUIRE(waitFor([&] { return message().contains(QStringLiteral("book.html")); }, wholeBook));
    CHECK(files().isEmpty());
}
