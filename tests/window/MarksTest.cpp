// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Highlights and notes in the real window: made, undone, kept, listed, saved.
#include "app/marks/MarksPanel.h"
#include "app/marks/NoteDialog.h"
#include "app/marks/ReaderMarks.h"
#include "flip/view/BookSelection.h"
#include "shelf/Store.h"
#include "window/Selecting.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

using namespace fanye;
using namespace fanye::app;
using namespace fanye::text;

namespace {

class MarksTest : public Selecting
{
public:
    QAbstractItemModel &list() { return *find<MarksPanel>("marksPanel")->findChild<QListView *>()->model(); }
    using Selecting::row;
    QString row(int number, int role = Qt::DisplayRole) { return list().index(number, 0).data(role).toString(); }
    QString select()
    {
        const int from = firstGlyph(left);
        drag(&book(), glyphAt(left, from), glyphAt(left, from + 8));
        REQUIRE(book().selecting().selection());
        return book().selecting().selectedText();
    }
    QString markAt(int glyph) { return book().readerMarkAt(glyphAt(left, firstGlyph(left) + glyph, 0.5)); }
    void reopen()
    {
        window().session().close();
        openAndWait(QStringLiteral(FANYE_SAMPLE));
        REQUIRE(waitFor([this] { return book().isSharp(); }));
    }
    void choose(QPoint at, const QString &words)
    {
        const QPointer<QMenu> menu = openMenu(at);
        QAction *action = row(menu, words);
        REQUIRE(action);
        action->trigger();
        menu->close();
        REQUIRE(waitFor([&] { return menu.isNull(); }));
    }
    NoteDialog *dialog()
    {
        NoteDialog *found = nullptr;
        REQUIRE(waitFor([&] {
            found = find<NoteDialog>("noteDialog");
            return found && found->isVisible();
        }));
        return found;
    }
    void write(const QString &note)
    {
        QPointer<NoteDialog> asked = dialog();
        REQUIRE(waitFor([&] { return asked->isActiveWindow(); }));
        auto *field = asked->findChild<QPlainTextEdit *>();
        field->setPlainText(note);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return asked.isNull() && window().isActiveWindow(); }));
    }
};

} // namespace

TEST_CASE_METHOD(MarksTest, "selected words are highlighted, listed, undone, done again, and kept")
{
    const QString words = select();
    press(Qt::Key_H, Qt::ControlModifier);
    REQUIRE(list().rowCount() == 1);
    CHECK(row(0, MarksModel::TextRole) == words.simplified());
    CHECK(!markAt(4).isEmpty());
    CHECK(!book().selecting().selection());
    book().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(list().rowCount() == 0);
    CHECK(markAt(4).isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(list().rowCount() == 1);
    const QString id = row(0, MarksModel::IdRole);
    reopen();
    REQUIRE(list().rowCount() == 1);
    CHECK(row(0, MarksModel::IdRole) == id);
    CHECK(markAt(4) == id);
}

TEST_CASE_METHOD(MarksTest, "a note is written on selected words, opened by its sign, changed and deleted")
{
    select();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    write(QStringLiteral("look here"));
    REQUIRE(list().rowCount() == 1);
    CHECK(row(0, MarksModel::NoteRole) == QStringLiteral("look here"));
    const QString id = row(0, MarksModel::IdRole);
    click(&book(), glyphAt(left, firstGlyph(left) + 4, 0.5)); // a mark with a note
    CHECK(dialog()->findChild<QPlainTextEdit *>()->toPlainText() == QStringLiteral("look here"));
    write(QStringLiteral("look there"));
    CHECK(row(0, MarksModel::NoteRole) == QStringLiteral("look there"));
    CHECK(row(0, MarksModel::IdRole) == id);
    book().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(row(0, MarksModel::NoteRole) == QStringLiteral("look here"));
    auto *view = find<MarksPanel>("marksPanel")->findChild<QListView *>();
    view->setCurrentIndex(list().index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(list().rowCount() == 0);
}

TEST_CASE_METHOD(MarksTest, "a note that is being written when the issue is closed is kept")
{
    select();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(dialog()->findChild<QPlainTextEdit *>(), QStringLiteral("half a thought"));
    reopen();
    REQUIRE(list().rowCount() == 1);
    CHECK(row(0, MarksModel::NoteRole) == QStringLiteral("half a thought"));
}

TEST_CASE_METHOD(MarksTest, "Esc in the dialog keeps what was written, and undo takes it back")
{
    select();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<NoteDialog> asked = dialog();
    auto *field = asked->findChild<QPlainTextEdit *>();
    QTest::keyClicks(field, QStringLiteral("not lost"));
    QTest::keyClick(field, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return asked.isNull() && window().isActiveWindow(); }));
    CHECK(row(0, MarksModel::NoteRole) == QStringLiteral("not lost"));
    book().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(row(0, MarksModel::NoteRole).isEmpty());
}

TEST_CASE_METHOD(MarksTest, "a double click on highlighted words selects one, and opens nothing")
{
    select();
    press(Qt::Key_H, Qt::ControlModifier);
    const QPoint word = glyphAt(left, firstGlyph(left) + 3, 0.5);
    click(&book(), word);
    click(&book(), word);
    REQUIRE(book().selecting().selection());
    bool isOver = false; // the time in which a menu would have opened
    QTimer::singleShot(QApplication::doubleClickInterval() + 100, &book(), [&] { isOver = true; });
    REQUIRE(waitFor([&] { return isOver; }));
    CHECK(!find<QMenu>("markMenu"));
    book().selecting().clearSelection();
    click(&book(), word);
    CHECK(waitFor([&] { return find<QMenu>("markMenu") != nullptr; }));
}

TEST_CASE_METHOD(MarksTest, "bookmarks hang from the page as ribbons, and are undone, redone and removed in the list")
{
    const QImage bare = book().grab().toImage();
    press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(list().rowCount() == 1);
    const QRect page = sheet(flip::SheetSide::Left);
    const QPoint ribbon = page.topLeft() + QPoint(int(page.width() * 0.058), 8);
    const auto isBare = [&] {
        const QPoint pixel = ribbon * book().devicePixelRatioF();
        return book().grab().toImage().pixel(pixel) == bare.pixel(pixel);
    };
    CHECK(waitFor([&] { return !isBare(); }));
    book().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(list().rowCount() == 0);
    CHECK(waitFor(isBare));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(list().rowCount() == 1);
    auto *view = find<MarksPanel>("marksPanel")->findChild<QListView *>();
    view->setCurrentIndex(list().index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    CHECK(list().rowCount() == 0);
    book().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(list().rowCount() == 1);
    reopen();
    CHECK(list().rowCount() == 1);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(list().rowCount() == 0);
}

TEST_CASE_METHOD(MarksTest, "notes are found by the search, which goes to their pages")
{
    select();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    write(QString::fromUtf8("問一下編輯"));
    book().goTo(PageNumber::fromNumber(1));
    REQUIRE(waitUntilStill());
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = find<QLineEdit>("searchInput");
    REQUIRE(waitFor([&] { return field->hasFocus(); }));
    field->setText(QString::fromUtf8("编辑"));
    auto *hits = find<QTreeView>("noteHits");
    REQUIRE(hits->isVisible());
    const QModelIndex hit = hits->model()->index(0, 0, hits->model()->index(0, 0));
    REQUIRE(hit.isValid());
    click(hits->viewport(), hits->visualRect(hit).center());
    CHECK(waitFor([&] { return book().spread().has(PageNumber::fromNumber(left)) && !book().isMoving(); }));
    field->setText(QStringLiteral("nothing of the kind"));
    CHECK(!hits->isVisible());
}

TEST_CASE_METHOD(MarksTest, "a mark on a page that is gone is listed and does no harm")
{
    auto *marks = window().findChild<ReaderMarks *>();
    marks::Mark lost;
    lost.rects = {{PageNumber::fromNumber(999), QRectF(50, 50, 100, 12)}};
    lost.note = QStringLiteral("of a page that is gone");
    REQUIRE(!marks->add(lost).isEmpty());
    REQUIRE(list().rowCount() == 1);
    auto *view = find<MarksPanel>("marksPanel")->findChild<QListView *>();
    Q_EMIT view->clicked(list().index(0, 0));
    REQUIRE(waitUntilStill());
    press(Qt::Key_F, Qt::ControlModifier);
    find<QLineEdit>("searchInput")->setText(QStringLiteral("gone"));
    auto *hits = find<QTreeView>("noteHits");
    REQUIRE(hits->isVisible());
    Q_EMIT hits->clicked(hits->model()->index(0, 0, hits->model()->index(0, 0)));
    REQUIRE(waitUntilStill());
    CHECK(!book().pages().empty());
    CHECK(book().pages().back().number() <= window().session().openIssue()->facts().pageCount());
}

TEST_CASE_METHOD(MarksTest, "a note on a place is there after the program was started again")
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // nothing is selected
    write(QStringLiteral("here"));
    REQUIRE(list().rowCount() == 1);
    const QString id = row(0, MarksModel::IdRole);
    const shelf::Store again(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                             + QStringLiteral("/shelf.sqlite"));
    const QByteArray key = window().session().openIssue()->facts().contentKey;
    CHECK(waitFor([&] { return again.isLoaded() && again.marks().find(key, id).has_value(); }));
}

TEST_CASE_METHOD(MarksTest, "the same words marked again get the new colour")
{
    select();
    const TextSpan span = *book().selecting().selection();
    const auto mark = [&](const QString &words) {
        book().selecting().select(span);
        choose(glyphAt(left, firstGlyph(left) + 4), words);
    };
    mark(QStringLiteral("Highlight: Green"));
    REQUIRE(list().rowCount() == 1);
    const QString id = row(0, MarksModel::IdRole);
    mark(QStringLiteral("Highlight: Blue"));
    REQUIRE(list().rowCount() == 1);
    CHECK(row(0, MarksModel::IdRole) == id);
    CHECK(list().index(0, 0).data(MarksModel::ColourRole).value<QColor>() == marks::colourOf(marks::MarkColour::Blue));
}

TEST_CASE_METHOD(MarksTest, "the menu bookmarks the page below the pointer")
{
    const QRect page = sheet(flip::SheetSide::Right);
    const QPoint blank(page.center().x(), page.bottom() - 12);
    choose(blank, QStringLiteral("Bookmark this page"));
    REQUIRE(list().rowCount() == 1);
    CHECK(list().index(0, 0).data(MarksModel::PageRole).toInt() == right);
    choose(blank, QStringLiteral("Remove the bookmark"));
    CHECK(list().rowCount() == 0);
}

TEST_CASE_METHOD(MarksTest, "undo goes to the page of what it changes")
{
    select();
    press(Qt::Key_H, Qt::ControlModifier);
    book().goTo(PageNumber::fromNumber(1));
    REQUIRE(waitUntilStill());
    book().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(list().rowCount() == 0);
    CHECK(waitFor([&] { return book().spread().has(PageNumber::fromNumber(left)) && !book().isMoving(); }));
}

TEST_CASE_METHOD(MarksTest, "marks are saved as Markdown")
{
    const QString words = select();
    press(Qt::Key_H, Qt::ControlModifier);
    QTemporaryDir folder;
    Q_EMIT find<MarksPanel>("marksPanel")->exportWanted();
    auto *dialog = find<QFileDialog>("saveMarks");
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    auto *field = dialog->findChild<QLineEdit *>();
    field->setText(folder.filePath(QStringLiteral("marks.md")));
    QTest::keyClick(field, Qt::Key_Return);
    QFile file(folder.filePath(QStringLiteral("marks.md")));
    REQUIRE(waitFor([&] { return file.exists(); }));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(words.simplified().left(4)));
}
