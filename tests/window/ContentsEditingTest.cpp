// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader puts the contents right: in the real window, by keys and mouse, and finds them so when the issue is opened
// again.
#include "support/Catch.h"
#include "window/ContentsUnderTest.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace fanye;

namespace {

using Memory = WindowUnderTest::Memory;

const QString sample = QStringLiteral(FANYE_SAMPLE);
const QString bare = QStringLiteral(FANYE_BARE_ISSUE); // the same pages without an outline
const QString morning = QStringLiteral("一张纸的早晨");
const QString press = QStringLiteral("压、揭、晒");

// The shown text with one line for another.
QString replaced(QString text, const QString &line, const QString &other)
{
    REQUIRE(text.contains(line + QLatin1Char('\n')));
    return text.replace(line + QLatin1Char('\n'), other.isNull() ? QString() : other + QLatin1Char('\n'));
}

constexpr auto altShift = Qt::AltModifier | Qt::ShiftModifier;

} // namespace

TEST_CASE("an entry is renamed where it stands, undone, done again, and called so in the next window")
{
    QString renamed;
    {
        ContentsUnderTest contents(sample);
        const QString before = contents.text();
        contents.choose(press);
        contents.test.press(Qt::Key_F2);
        contents.enterTitle(QStringLiteral("造纸的一天"));
        renamed = replaced(before, press, QStringLiteral("造纸的一天"));
        CHECK(contents.waitForText(renamed));
        CHECK(contents.chosen() == QStringLiteral("造纸的一天"));

        contents.test.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(contents.waitForText(before));
        contents.test.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(contents.waitForText(renamed));
        CHECK(contents.test.find<QToolButton>("contentsSource")->text().contains(QStringLiteral("corrected by you")));
    }
    ContentsUnderTest again(sample, Memory::Kept);
    CHECK(again.waitForText(renamed));
    again.choose(morning);
    again.test.press(Qt::Key_Z, Qt::ControlModifier); // what was corrected yesterday can be undone today
    CHECK(again.waitForText(replaced(renamed, QStringLiteral("造纸的一天"), press)));
}

TEST_CASE("Esc in a title leaves it as it was, and an empty title is none")
{
    ContentsUnderTest contents(sample);
    const QString before = contents.text();
    contents.choose(press);
    contents.test.press(Qt::Key_F2);
    REQUIRE(contents.test.waitFor([&] { return contents.editor() && contents.editor()->hasFocus(); }));
    contents.test.type(QStringLiteral("x"));
    contents.test.press(Qt::Key_Escape);
    REQUIRE(contents.test.waitFor([&] { return !contents.editor(); }));
    CHECK(contents.text() == before);
    contents.test.press(Qt::Key_F2);
    contents.enterTitle(QStringLiteral("   "));
    CHECK_FALSE(contents.test.waitFor([&] { return contents.text() != before; }, 300));
}

TEST_CASE("an entry is deleted by a key, and comes back")
{
    ContentsUnderTest contents(sample);
    const QString before = contents.text();
    contents.choose(press);
    contents.test.press(Qt::Key_Delete);
    REQUIRE(contents.test.waitFor([&] { return !contents.titles().contains(press); }));
    CHECK(contents.titles().size() == before.count(QLatin1Char('\n')) - 1);
    contents.test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(contents.waitForText(before));
    CHECK(contents.chosen() == press);
}

TEST_CASE("keys move an entry and change its level, step by step and back again")
{
    ContentsUnderTest contents(sample);
    const QString before = contents.text();
    contents.choose(press);
    const int place = int(contents.titles().indexOf(press));
    contents.test.press(Qt::Key_Up, altShift);
    REQUIRE(contents.test.waitFor([&] { return contents.text() != before; }));
    CHECK(contents.titles().indexOf(press) < place);
    CHECK(contents.chosen() == press); // so that the next key moves it on
    const QString moved = contents.text();
    contents.test.press(Qt::Key_Left, altShift);
    REQUIRE(contents.test.waitFor([&] { return contents.text() != moved; }));
    CHECK(contents.text().contains(QStringLiteral("\n%1\n").arg(press)));
    contents.test.press(Qt::Key_Right, altShift);
    CHECK(contents.waitForText(moved));
    for (int i = 0; i < 3; ++i)
        contents.test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(contents.waitForText(before));
}

TEST_CASE("an entry is dragged to another place")
{
    ContentsUnderTest contents(sample);
    const QString before = contents.text();
    contents.choose(press);
    const QRect from = contents.rowOf(press);
    const QRect to = contents.tree->visualRect(contents.tree->model()->index(1, 0));
    const auto moveOnAndDrop = [&] {
        for (int step = 1; step <= 10; ++step)
            contents.test.moveMouse(contents.tree->viewport(),
                                    from.center() + (QPoint(to.left() + 40, to.top() + 1) - from.center()) * step / 10);
        contents.test.releaseMouse(contents.tree->viewport(), {to.left() + 40, to.top() + 1});
    };
    contents.test.pressMouse(contents.tree->viewport(), from.center());
    contents.test.moveMouse(contents.tree->viewport(), from.center() + QPoint(0, -2)); // not far enough for a drag
    // The loop of a drag runs inside the move that begins it.
    QTimer::singleShot(100, contents.tree, moveOnAndDrop);
    contents.test.moveMouse(contents.tree->viewport(), from.center() + QPoint(0, -24));
    REQUIRE(contents.test.waitFor([&] { return contents.text() != before; }));
    CHECK(contents.titles().indexOf(press) == 1);
    CHECK(contents.chosen() == press);
    contents.test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(contents.waitForText(before));
}

TEST_CASE("an entry for the page on show is added, named at once, and kept")
{
    QString with;
    {
        ContentsUnderTest contents(sample);
        const QString before = contents.text();
        contents.choose(press); // pages 6 and 7 are on show
        contents.test.press(Qt::Key_Insert);
        contents.enterTitle(QStringLiteral("夹页"));
        REQUIRE(contents.test.waitFor([&] { return contents.titles().contains(QStringLiteral("夹页")); }));
        CHECK(contents.titles().size() == before.count(QLatin1Char('\n')) + 1);
        const QModelIndex added = contents.entry(QStringLiteral("夹页"));
        CHECK(added.siblingAtColumn(1).data().toString() == QStringLiteral("02")); // as printed on page 6
        with = contents.text();
        contents.test.press(Qt::Key_Z, Qt::ControlModifier); // adding and naming are one
        CHECK(contents.waitForText(before));
        contents.test.press(Qt::Key_Y, Qt::ControlModifier);
        CHECK(contents.waitForText(with));
    }
    ContentsUnderTest again(sample, Memory::Kept);
    CHECK(again.waitForText(with));
    again.test.click(again.tree->viewport(), again.rowOf(QStringLiteral("夹页")).center());
    CHECK(again.test.waitFor([&] { return again.test.book().page() == PageNumber::fromNumber(6); }));
}

TEST_CASE("other contents can be chosen and left again without losing a correction")
{
    ContentsUnderTest contents(bare);
    REQUIRE_FALSE(contents.text().isEmpty());
    CHECK(contents.test.find<QToolButton>("contentsSource")->text() == QStringLiteral("Contents detected by Fanye"));
    const QString first = contents.titles().front();
    contents.choose(first);
    contents.test.press(Qt::Key_F2);
    contents.enterTitle(QStringLiteral("改过的"));
    REQUIRE(contents.test.waitFor([&] { return contents.titles().front() == QStringLiteral("改过的"); }));

    contents.chooseSource(QStringLiteral("None"));
    REQUIRE(contents.waitForText(QString()));
    CHECK(contents.test.find<QLabel>("contentsEmpty")->isVisible());
    contents.chooseSource(QStringLiteral("Detected by Fanye"));
    CHECK(contents.test.waitFor([&] { return contents.titles().value(0) == QStringLiteral("改过的"); }));
    contents.chooseSource(QStringLiteral("Revert all corrections"));
    CHECK(contents.test.waitFor([&] { return contents.titles().value(0) == first; }));
    contents.tree->setFocus();
    contents.test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(contents.test.waitFor([&] { return contents.titles().value(0) == QStringLiteral("改过的"); }));
}

TEST_CASE("whose contents the reader chose is remembered")
{
    {
        ContentsUnderTest contents(sample);
        contents.chooseSource(QStringLiteral("None"));
        REQUIRE(contents.waitForText(QString()));
    }
    ContentsUnderTest again(sample, Memory::Kept);
    CHECK(again.text().isEmpty());
}

TEST_CASE("resting on an entry shows its page")
{
    ContentsUnderTest contents(sample);
    REQUIRE(contents.test.waitFor([&] {
        return !contents.test.window()
                    .session()
                    .openIssue()
                    ->painter->best(PageNumber::fromNumber(7), {100, 140})
                    .image.isNull();
    }));
    const QPoint at = contents.rowOf(press).center();
    contents.test.moveMouse(contents.tree->viewport(), at - QPoint(4, 0));
    contents.test.moveMouse(contents.tree->viewport(), at);
    REQUIRE(contents.test.waitFor([] { return QToolTip::isVisible(); }));
    CHECK(QToolTip::text().contains(QStringLiteral("<img src='data:image/png")));
    CHECK(QToolTip::text().contains(press));
    CHECK(QToolTip::text().contains(QStringLiteral("Printed page 03, PDF page 7")));
    QToolTip::hideText();
}

TEST_CASE("a title that was edited goes to its entry, though others have come before it in the meantime")
{
    ContentsUnderTest contents(sample);
    const QString before = contents.text();
    const QStringList titles = contents.titles();
    const auto rename = [&] { contents.tree->model()->setData(contents.entry(press), QStringLiteral("造纸")); };
    const auto deleteFirst = [&] {
        contents.tree->setCurrentIndex(contents.tree->model()->index(0, 0));
        for (QAction *action : contents.test.window().findChildren<QAction *>())
            if (action->shortcut() == QKeySequence(Qt::Key_Delete))
                action->trigger();
    };
    rename(); // the correction is made once the editor has done with the entry
    deleteFirst();
    REQUIRE(contents.test.waitFor([&] { return contents.titles().contains(QStringLiteral("造纸")); }));
    CHECK(contents.waitForText(replaced(before, press, QStringLiteral("造纸")).section(QLatin1Char('\n'), 1)));
}

TEST_CASE("a title that was edited in one issue is nothing to the next")
{
    ContentsUnderTest contents(sample);
    const QString before = contents.text();
    contents.tree->model()->setData(contents.entry(press), QStringLiteral("造纸"));
    contents.test.openAndWait(bare);
    CHECK_FALSE(contents.titles().contains(QStringLiteral("造纸")));
    contents.test.openAndWait(sample);
    CHECK(contents.waitForText(before));
}
