// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries of the contents are seen: folded, unfolded, filtered.
#include "support/Catch.h"
#include "window/ContentsUnderTest.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

using namespace fanye;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);
const QString press = QStringLiteral("压、揭、晒");

} // namespace

TEST_CASE("a filter leaves what is looked for and where it stands, and goes again")
{
    ContentsUnderTest contents(sample);
    const QString before = contents.text();
    auto *filter = contents.test.find<QLineEdit>("contentsFilter");
    contents.test.click(filter, filter->rect().center());
    REQUIRE(contents.test.waitFor([&] { return filter->hasFocus(); }));
    contents.test.type(QStringLiteral("晒"));
    CHECK(contents.test.waitFor([&] { return contents.titles().contains(press) && contents.titles().size() <= 2; }));
    filter->clear();
    CHECK(contents.waitForText(before));
}

TEST_CASE("what was folded stays folded when an entry is corrected, and all can be folded and unfolded")
{
    ContentsUnderTest contents(sample);
    const auto isAnyOpen = [&] {
        const QAbstractItemModel &model = *contents.tree->model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.hasChildren(model.index(row, 0)) && contents.tree->isExpanded(model.index(row, 0)))
                return true;
        return false;
    };
    auto *more = contents.test.find<QToolButton>("contentsMenu");
    const QList<QAction *> rows = more->menu()->actions();
    rows[1]->trigger(); // collapse all
    CHECK_FALSE(isAnyOpen());
    contents.choose(QStringLiteral("封面"));
    contents.test.press(Qt::Key_F2);
    contents.enterTitle(QStringLiteral("封面故事"));
    REQUIRE(contents.test.waitFor([&] { return contents.titles().contains(QStringLiteral("封面故事")); }));
    CHECK_FALSE(isAnyOpen());
    rows[0]->trigger();
    CHECK(isAnyOpen());
}

TEST_CASE("of two sections of one name one is folded, and stays the only one when an entry is corrected")
{
    ContentsUnderTest contents(sample);
    contents.choose(QStringLiteral("三泡"));
    contents.test.press(Qt::Key_F2);
    contents.enterTitle(QStringLiteral("铅与墨"));
    const auto both = [&] {
        return contents.tree->model()->match(contents.tree->model()->index(0, 0), Qt::DisplayRole,
                                             QStringLiteral("铅与墨"), -1, Qt::MatchExactly | Qt::MatchRecursive);
    };
    REQUIRE(contents.test.waitFor([&] { return both().size() == 2; }));
    contents.tree->setCurrentIndex(both()[1]);
    contents.test.press(Qt::Key_Left);
    CHECK(contents.tree->isExpanded(both()[0]));
    REQUIRE_FALSE(contents.tree->isExpanded(both()[1]));
    contents.choose(press);
    contents.test.press(Qt::Key_Delete);
    REQUIRE(contents.test.waitFor([&] { return !contents.titles().contains(press); }));
    CHECK(contents.tree->isExpanded(both()[0]));
    CHECK_FALSE(contents.tree->isExpanded(both()[1]));
}
