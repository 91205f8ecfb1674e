// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Actions.h"
#include "app/commands/Menus.h"
#include "support/Catch.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTranslator>
#include <QWidget>

#include <algorithm>

using namespace fanye;
using namespace fanye::app;

namespace {

// The program's words in a language, as long as this lives.
class Spoken
{
public:
    explicit Spoken(const QString &language)
    {
        REQUIRE(m_words.load(QStringLiteral(":/translations/fanye_%1.qm").arg(language)));
        REQUIRE(QCoreApplication::installTranslator(&m_words));
    }
    ~Spoken() { QCoreApplication::removeTranslator(&m_words); }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    QTranslator m_words;
};

bool isIdeograph(QChar sign)
{
    return sign.script() == QChar::Script_Han;
}

// The letters that choose a row of this menu or of those below it; a letter that two rows want ends the test.
void checkLetters(const QList<QAction *> &rows)
{
    QSet<QString> taken;
    for (const QAction *row : rows) {
        if (row->isSeparator())
            continue;
        CAPTURE(row->text());
        const QString letter = row->text().section(QLatin1Char('&'), 1).left(1).toLower();
        CHECK_FALSE(letter.isEmpty());
        CHECK_FALSE(taken.contains(letter));
        taken.insert(letter);
        if (row->menu() && !row->menu()->isEmpty())
            checkLetters(row->menu()->actions());
    }
}

void checkChinese(const QList<QAction *> &rows)
{
    for (const QAction *row : rows) {
        if (row->isSeparator())
            continue;
        CAPTURE(row->text());
        const QString words = row->text();
        CHECK(std::any_of(words.begin(), words.end(), isIdeograph));
        if (row->menu())
            checkChinese(row->menu()->actions());
    }
}

} // namespace

TEST_CASE("In every menu each letter chooses one row, in every language")
{
    Spoken language(GENERATE(QStringLiteral("en"), QStringLiteral("zh_CN")));
    QWidget window;
    const Actions actions(&window);
    QMenuBar bar;
    fillMenus(bar, actions);
    checkLetters(bar.actions());
}

TEST_CASE("A reader of Chinese finds every row of every menu in Chinese")
{
    Spoken language(QStringLiteral("zh_CN"));
    QWidget window;
    const Actions actions(&window);
    QMenuBar bar;
    fillMenus(bar, actions);
    checkChinese(bar.actions());
}

TEST_CASE("Outside a menu a command has neither a letter to press nor dots")
{
    const QList<std::pair<QString, QString>> rows{
        {QStringLiteral("&Open…"), QStringLiteral("Open")},
        {QStringLiteral("For&ward"), QStringLiteral("Forward")},
        {QStringLiteral("&Next page\tPgDown"), QStringLiteral("Next page")},
        {QStringLiteral("打开(&O)…"), QStringLiteral("打开")},
        {QStringLiteral("下一页(&N)\tPgDown"), QStringLiteral("下一页")},
    };
    for (const auto &[words, plain] : rows)
        CHECK(plainWords(QAction(words)) == plain);
}

TEST_CASE("A button of the toolbar tells its command and the key")
{
    Spoken language(QStringLiteral("zh_CN"));
    QWidget window;
    const Actions actions(&window);
    CHECK(actions[Command::Open]->toolTip() == QStringLiteral("打开 (Ctrl+O)"));
    CHECK(actions[Command::NextSpread]->toolTip() == QStringLiteral("下一页 (PgDown)"));
    CHECK(actions[Command::TurnFade]->toolTip() == QStringLiteral("淡入淡出"));
}
