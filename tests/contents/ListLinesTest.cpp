// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a contents page, taken apart: bullet, number before, title, number behind.
#include "contents/DrawnIssue.h"
#include "contents/printed/ListHabits.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

QString shown(const std::optional<SideNumber> &number)
{
    if (!number)
        return QStringLiteral("-");
    return (number->token.isRoman ? QStringLiteral("r") : QString()) + QString::number(number->token.value)
        + (number->isFarOff ? QStringLiteral("*") : QString());
}

// A line as "12* title 7": the number before, the title's key, the number behind; - for none, * far off.
QString shown(const ListLine &line)
{
    return QStringLiteral("%1 %2 %3").arg(shown(line.before), QString::fromStdU32String(line.key), shown(line.behind));
}

QString linesOn(const PageGlyphs &glyphs, const std::vector<Link> &links = {})
{
    const auto text = textOf({glyphs});
    std::vector<const Link *> all;
    for (const Link &link : links)
        all.push_back(&link);
    QStringList lines;
    for (const ListLine &line : listLinesOf(text->pages[0], all))
        lines.append(shown(line) + (line.link ? QStringLiteral(" >%1").arg(line.link->target->number()) : QString()));
    return lines.join(QLatin1Char(';'));
}

QString linesOn(const char *picture, const std::vector<Link> &links = {})
{
    return linesOn(pictured(picture), links);
}

struct Habits
{
    std::shared_ptr<const IssueText> text;
    std::vector<ListPart> parts;
    ListHabits habits;

    explicit Habits(const QString &picture)
        : text(textOf({pictured(picture.toUtf8().constData())}))
        , parts{{&text->pages[0], listLinesOf(text->pages[0], {})}}
        , habits(parts)
    {
    }
    QString numbers() const
    {
        QStringList all;
        for (const ListLine &line : parts[0].lines)
            all.append(habits.numberOf(line) ? QString::number(habits.numberOf(line)->token.value)
                                             : QStringLiteral("-"));
        return all.join(QLatin1Char(' '));
    }
};

} // namespace

TEST_CASE("A line of a list is taken apart")
{
    const std::pair<const char *, const char *> rows[] = {
        {"|春天从山里来", "- 春天从山里来 -"},
        {"|●春天从山里来", "- 春天从山里来 -"},
        {"|——春天从山里来", "- 春天从山里来 -"},
        {"|春天从山里来 12", "- 春天从山里来12 12"}, // perhaps a part of the title
        {"|春天从山里来   12", "- 春天从山里来 12*"},
        {"|春天从山里来……12", "- 春天从山里来 12*"},
        {"|春天从山里来 . . . 12", "- 春天从山里来 12*"},
        {"|春天从山里来·12", "- 春天从山里来12 12"},
        {"|春天从山里来/12", "- 春天从山里来12 12"},
        {"|春天从山里来   P12", "- 春天从山里来 12*"},
        {"|春天从山里来   第12页", "- 春天从山里来 12*"},
        {"|春天从山里来   xii", "- 春天从山里来 r12*"},
        {"|春天从山里来 xii", "- 春天从山里来xii -"}, // a Roman one must stand apart
        {"|春天从山里来   一", "- 春天从山里来 1*"},
        {"|春天从山里来   12345", "- 春天从山里来12345 -"},
        {"|春天从山里来......", "- 春天从山里来 -"},
        {"|春天从山里来...", "- 春天从山里来 -"},
        {"|12 春天从山里来", "12 12春天从山里来 -"},
        {"|12   春天从山里来", "12* 春天从山里来 -"},
        {"|12|春天从山里来", "12 12春天从山里来 -"},
        {"|P12 春天从山里来", "12 p12春天从山里来 -"},
        {"|一 春天从山里来", "- 一春天从山里来 -"},
        {"|12 春天 13", "12 12春天13 13"},
        {"|2024年 春天从山里来", "- 2024年春天从山里来 -"},
        {"|春天从山里来 2024", "- 春天从山里来2024 2024"},
        {"|【要闻】", "- 要闻 -"},
    };
    for (const auto &[picture, expected] : rows) {
        CAPTURE(picture);
        CHECK(linesOn(picture) == zh(expected));
    }
}

TEST_CASE("A number is far off behind two leaders or from an em and a fifth on")
{
    for (const auto &[gap, isFarOff] :
         std::initializer_list<std::pair<double, bool>>{{3, false}, {11.8, false}, {12.2, true}, {19, true}}) {
        CAPTURE(gap);
        CHECK(linesOn(Typesetter(1).set(50, 100, zh("春天")).set(70 + gap, 100, QStringLiteral("12")))
              == (isFarOff ? zh("- 春天 12*") : zh("- 春天12 12")));
        CHECK(linesOn(Typesetter(1).set(50, 100, QStringLiteral("12")).set(60 + gap, 100, zh("春天")))
              == (isFarOff ? zh("12* 春天 -") : zh("12 12春天 -")));
    }
    CHECK(linesOn("|春天..12") == zh("- 春天 12*"));
}

TEST_CASE("Numbers that are lines of their own are brought to their titles")
{
    struct Row
    {
        const char *what, *picture, *lines;
    };
    const Row rows[] = {
        {"behind, in a column of their own",
         "|春天从山里来              12\n|一条河流                 14\n|修表匠老周               16\n",
         "- 春天从山里来 12*;- 一条河流 14*;- 修表匠老周 16*"},
        {"before", "|12        春天从山里来\n|14        一条河流\n|16        修表匠老周\n",
         "12* 春天从山里来 -;14* 一条河流 -;16* 修表匠老周 -"},
        {"over their titles, larger", "#12\n|春天从山里来\n| \n#14\n|一条河流\n| \n#16\n|修表匠老周\n",
         "12* 春天从山里来 -;14* 一条河流 -;16* 修表匠老周 -"},
        {"where nothing is beside or near them they are dropped", "|春天从山里来\n| \n| \n| \n| \n| \n|12\n",
         "- 春天从山里来 -"},
        {"only numbers", "|12\n|14\n", ""},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(linesOn(row.picture) == zh(row.lines));
    }
}

TEST_CASE("A number over a title is set larger and begins at the same edge")
{
    for (const auto &[size, x, isOver] : std::initializer_list<std::tuple<double, double, bool>>{
             {12, 50, true}, {11.4, 50, false}, {12, 54, true}, {12, 56, false}}) {
        CAPTURE(size, x);
        Typesetter page(1);
        for (int i = 0; i < 3; ++i) {
            page.set(x, 100 + 60 * i, QString::number(12 + i), size);
            page.set(50, 102 + size + 60 * i, zh("春天从山里") + QChar(0x4E00 + i));
            page.set(150, 100 + 60 * i, zh("配图") + QChar(0x5E00 + i), size); // beside the number, in another column
        }
        const QString first = linesOn(page).section(QLatin1Char(';'), 1, 1);
        CHECK((first == zh("12* 春天从山里一 -")) == isOver);
    }
}

TEST_CASE("A link leads from the line that it lies over")
{
    struct Row
    {
        const char *what;
        QRectF rect; // the title lies from 50 to 110, and from 100 to 110; its number ends at 137.5
        bool isOver;
    };
    const Row rows[] = {
        {"all of it", {50, 100, 60, 10}, true},
        {"all, drawn from the lower right", {110, 110, -60, -10}, true},
        {"its first half and more", {50, 100, 31, 10}, true},
        {"no more than half", {50, 100, 30, 10}, false},
        {"its second half, from the fourth sign on", {79, 100, 60, 10}, true},
        {"later", {91, 100, 29, 10}, false},
        {"the number only", {125, 100, 10, 10}, true},
        {"behind the number", {140, 100, 30, 10}, false},
        {"above", {50, 90, 60, 14}, false},
        {"down to the middle", {50, 90, 60, 15}, true},
        {"nothing", {}, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        const Link link{PageNumber::fromNumber(1), row.rect, PageNumber::fromNumber(7), {}, {}};
        CHECK((linesOn("|春天从山里来   12\n", {link}) == zh("- 春天从山里来 12* >7")) == row.isOver);
    }
}

TEST_CASE("The list shows whether its page numbers stand behind or before")
{
    struct Row
    {
        const char *what, *picture, *numbers;
    };
    const Row rows[] = {
        {"far behind", "|春天   3\n|河流   5\n|老周   9\n", "3 5 9"},
        {"a third of the lines", "|春天   3\n|河流   5\n|老周\n|渡轮\n|稻子\n|书集\n", "3 5 - - - -"},
        {"less", "|春天   3\n|河流   5\n|老周\n|渡轮\n|稻子\n|书集\n|雨季\n", "- - - - - - -"},
        {"one", "|春天   3\n|河流\n", "- -"},
        {"close behind, rising", "|春天 3\n|河流 5\n|老周 9\n", "3 5 9"},
        {"close behind, up and down", "|春天 9\n|河流 5\n|老周 8\n|稻子 2\n", "- - - -"},
        {"close behind, on half of the lines", "|春天 3\n|河流 5\n|老周 9\n|渡轮\n|稻子\n|书集\n", "3 5 9 - - -"},
        {"on less", "|春天 3\n|河流 5\n|老周 9\n|渡轮\n|稻子\n|书集\n|雨季\n", "- - - - - - -"},
        {"before", "|03 春天\n|05 河流\n|09 老周\n", "3 5 9"},
        {"before, but they count", "|1 春天\n|2 河流\n|3 老周\n", "- - -"},
        {"before, going back", "|9 春天\n|5 河流\n|4 老周\n", "- - -"},
        {"one of them close to its title, where the others end", "|春天   12\n|河流大 14\n|老周   16\n", "12 14 16"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(Habits(zh(row.picture)).numbers() == QString::fromUtf8(row.numbers));
    }
}

TEST_CASE("Titles are counted where enough of them are, and one follows the other")
{
    const std::pair<const char *, bool> rows[] = {
        {"|1 春天\n|2 河流\n|3 老周\n", true},
        {"|1 春天\n|2 河流\n|老周\n", false},
        {"|1 春天\n|1.1 山里\n|1.2 山外\n|2 河流\n", true},
        {"|1 春天\n|5 河流\n|9 老周\n", false},
        {"|一、春天\n|二、河流\n|三、老周\n", true},
        {"|第一章 春天\n|第二章 河流\n|第三章 老周\n", true},
        {"|（一）春天\n|（二）河流\n|（三）老周\n|渡轮\n|稻子\n", true},
        {"|A.1 Harbours\n|A.2 Ferries\n|A.3 Lights\n", true},
        {"|I Harbours\n|I Ferries\n|I Lights\n", false},
        {"|1 春天\n|2 河流\n|3 老周\n|渡轮\n|稻子\n|书集\n|雨季\n|屋顶\n|地铁\n|图书\n", true},
        {"|1 春天\n|2 河流\n|3 老周\n|渡轮\n|稻子\n|书集\n|雨季\n|屋顶\n|地铁\n|图书\n|菜场\n", false},
    };
    for (const auto &[picture, isNumbered] : rows) {
        CAPTURE(picture);
        CHECK(Habits(zh(picture)).habits.isNumbered() == isNumbered);
    }
}
