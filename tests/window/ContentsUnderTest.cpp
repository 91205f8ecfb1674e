// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ContentsUnderTest.h"

#include "support/Catch.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

namespace fanye {

using namespace contents;

namespace {

QString textOf(const QTreeView &tree, const QModelIndex &parent, int depth)
{
    QString text;
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        const QModelIndex entry = tree.model()->index(row, 0, parent);
        text += QString(2 * depth, QLatin1Char(' ')) + entry.data().toString() + QLatin1Char('\n');
        text += textOf(tree, entry, depth + 1);
    }
    return text;
}

} // namespace

ContentsUnderTest::ContentsUnderTest(const QString &path, WindowUnderTest::Memory memory)
    : test(memory)
{
    test.openAndWait(path);
    tree = test.find<QTreeView>("contents");
    REQUIRE(tree);
}

QString ContentsUnderTest::text() const
{
    return textOf(*tree, {}, 0);
}

QStringList ContentsUnderTest::titles() const
{
    QStringList all;
    for (const QString &line : text().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        all << line.trimmed();
    return all;
}

QModelIndex ContentsUnderTest::entry(const QString &title) const
{
    const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, title, 1,
                                                       Qt::MatchExactly | Qt::MatchRecursive);
    CAPTURE(title.toStdString());
    REQUIRE(found.size() == 1);
    return found.front();
}

QRect ContentsUnderTest::rowOf(const QString &title) const
{
    tree->scrollTo(entry(title));
    return tree->visualRect(entry(title));
}

void ContentsUnderTest::choose(const QString &title)
{
    test.click(tree->viewport(), rowOf(title).center());
    REQUIRE(test.waitUntilStill());
    REQUIRE(test.waitFor([&] { return chosen() == title && tree->hasFocus(); }));
}

QString ContentsUnderTest::chosen() const
{
    return tree->currentIndex().data().toString();
}

QLineEdit *ContentsUnderTest::editor() const
{
    return tree->findChild<QLineEdit *>(QStringLiteral("contentsTitle"));
}

void ContentsUnderTest::enterTitle(const QString &title)
{
    REQUIRE(test.waitFor([this] { return editor() && editor()->hasFocus(); }));
    editor()->selectAll();
    test.type(title);
    test.press(Qt::Key_Return);
    REQUIRE(test.waitFor([this] { return !editor(); }));
}

bool ContentsUnderTest::waitForText(const QString &expected)
{
    return test.waitFor([&] { return text() == expected; }, 5000);
}

void ContentsUnderTest::chooseSource(const QString &words)
{
    auto *button = test.find<QToolButton>("contentsSource");
    REQUIRE(button);
    QAction *wanted = nullptr;
    QTimer::singleShot(0, button, [&] { // the button shows its menu in a loop of its own
        REQUIRE(test.waitFor([&] { return button->menu()->isVisible(); }));
        for (QAction *action : button->menu()->actions())
            if (action->text().remove(QLatin1Char('&')) == words)
                wanted = action;
        if (wanted)
            QTest::mouseClick(button->menu(), Qt::LeftButton, {}, button->menu()->actionGeometry(wanted).center());
        else
            button->menu()->close();
    });
    test.click(button, button->rect().center());
    REQUIRE(test.waitFor([&] { return !button->menu()->isVisible(); }));
    CAPTURE(words.toStdString());
    REQUIRE(wanted);
}

} // namespace fanye
