// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the entries of a list lead, given what the pages say.
#include "contents/DrawnIssue.h"
#include "contents/printed/HeadingCandidates.h"
#include "contents/printed/PictureArticles.h"
#include "contents/printed/PrintedNumbers.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

// A list as text, one entry a line: "title number >page", where number and link may be wanting.
ContentsList listFrom(const char *text)
{
    ContentsList list;
    for (const QString &line : zh(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        ListedEntry entry;
        for (const QString &word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (entry.title.isEmpty())
                entry.title = word;
            else if (word.startsWith(QLatin1Char('>')))
                entry.linked = PageNumber::fromNumber(word.mid(1).toInt());
            else
                entry.number = folioToken(word.toStdU32String());
        }
        entry.key = titleKey(entry.title);
        list.entries.push_back(entry);
    }
    return list;
}

// An issue of headings, one a line: "page title", with the mark ~ before those that do not stand out, and | before
// parts of blocks. Nothing else stands on its pages.
struct Issue
{
    IssueText text;
    IssueStructure structure;
    std::vector<Heading> headings;
    HeadingIndex index, standing;

    explicit Issue(const char *lines, int pageCount = 30)
        : headings(headingsFrom(lines))
        , index(headings)
        , standing(headings, HeadingIndex::Which::StandingOut)
    {
        text.pageCount = pageCount;
    }
    Issue(const Issue &) = delete;
    Issue &operator=(const Issue &) = delete;

    static std::vector<Heading> headingsFrom(const char *lines)
    {
        std::vector<Heading> all;
        for (const QString &line : zh(lines).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QStringList words = line.split(QLatin1Char(' '));
            Heading heading = headingOn(words[0].toInt(), words[1]);
            heading.standsOut = !words[1].startsWith(QLatin1Char('~'));
            heading.isBlock = !words[1].startsWith(QLatin1Char('|'));
            all.push_back(heading);
        }
        return all;
    }
    IssueLines lines() const { return {structure, headings, index, standing}; }

    // The pages that the entries lead to, as "3 - 7"; with their confidence in per cent where asked.
    QString targets(const char *list, bool withConfidence = false) const
    {
        QStringList all;
        const PageLookup pages(text);
        for (const auto &target : targetsOf(listFrom(list), lines(), {}, pages)) {
            QString shown = target ? QString::number(target->page.number()) : QStringLiteral("-");
            if (target && withConfidence)
                shown += QStringLiteral("/%1").arg(qRound(100 * target->confidence));
            all.append(shown);
        }
        return all.join(QLatin1Char(' '));
    }
};

} // namespace

TEST_CASE("Entries lead to the headings that they name")
{
    struct Row
    {
        const char *what, *headings, *list, *targets;
    };
    const Row rows[] = {
        {"nothing", "", "", ""},
        {"no heading", "", "春天从山里来\n", "-"},
        {"the same words", "3 春天从山里来\n7 一条河流改道\n", "春天从山里来\n一条河流改道\n", "3 7"},
        {"not in the order of the list", "7 春天从山里来\n3 一条河流改道\n", "春天从山里来\n一条河流改道\n", "7 3"},
        {"five signs of seven", "3 春天从山里来了\n", "春天从山里走啊\n", "-"},
        {"six of eight", "3 春天从山里来了吗\n", "春天从山里来吧呢\n", "3"},
        {"set like the body: nearly all must be the same", "3 ~春天从山里来了吗\n", "春天从山里来吧呢\n", "-"},
        {"set like the body, the same", "3 ~春天从山里来\n", "春天从山里来\n", "3"},
        {"two pages with the same heading: nobody knows", "3 春天从山里来\n9 春天从山里来\n", "春天从山里来\n", "-"},
        {"on the cover and on its page", "1 春天从山里来\n9 春天从山里来\n", "春天从山里来\n", "9"},
        {"a heading, and a line that says the same", "3 ~春天从山里来\n9 春天从山里来\n", "春天从山里来\n", "9"},
        {"two entries of one title, two headings", "3 简讯简讯\n9 简讯简讯\n", "简讯简讯\n简讯简讯\n", "3 9"},
        {"two entries, one heading", "3 春天从山里来\n", "春天从山里来\n春天从山里来\n", "3 -"},
        {"one that fits before two that nearly fit", "3 一二三四五六七八九十\n5 一二三四五六七八甲乙\n",
         "一二三四五六七八九十\n丙丁三四五六七八九十\n", "3 -"},
        {"two that fit, and fit each other as well", "3 春天从山里来了\n5 秋天从水里来了\n",
         "春天从山里来了\n春天从水里来了\n", "3 5"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(Issue(row.headings).targets(row.list) == QString::fromUtf8(row.targets));
    }
}

TEST_CASE("Printed numbers speak for a page, links decide")
{
    struct Row
    {
        const char *what, *headings, *list, *targets;
    };
    const Row rows[] = {
        {"of two equal headings the one that the number means", "3 春天从山里来\n9 春天从山里来\n", "春天从山里来 9\n",
         "9/100"},
        {"a page off", "3 春天从山里来\n9 春天从山里来\n", "春天从山里来 8\n", "9/100"},
        {"a heading that is little like the title, on its page", "9 春天从山走啊\n", "春天从山里来 9\n", "9/95"},
        {"and on another", "9 春天从山走啊\n", "春天从山里来 15\n", "-"},
        {"of two headings the less alike, which the number means", "9 春天从山里来\n3 春天从山里来的信\n",
         "春天从山里来的信 9\n", "9/95"},
        {"a link to the heading's page", "9 春天从山里来\n", "春天从山里来 >9\n", "9/99"},
        {"a link elsewhere", "9 春天从山里来\n", "春天从山里来 >15\n", "15/95"},
        {"a link and a number", "9 春天从山里来\n", "春天从山里来 9 >15\n", "15/95"},
        {"a sure title far from its number", "9 春天从山里来\n", "春天从山里来 20\n", "9/60"},
        {"numbers that agree with no title mean no pages", "9 春天从山里来\n12 一条河流改道\n15 修表匠老周啊\n",
         "春天从山里来 1\n一条河流改道 2\n修表匠老周啊 3\n", "9/100 12/100 15/100"},
        {"half of them agree", "9 春天从山里来\n12 一条河流改道\n15 修表匠老周啊\n18 图书馆在地铁\n",
         "春天从山里来 9\n一条河流改道 12\n修表匠老周啊 3\n图书馆在地铁 4\n", "9/100 12/100 15/60 18/60"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(Issue(row.headings).targets(row.list, true) == QString::fromUtf8(row.targets));
    }
}

TEST_CASE("A number leads to its page where that has the title, a picture, or the number on it")
{
    std::vector<PageGlyphs> pages;
    for (int number = 1; number <= 8; ++number)
        pages.push_back(articlePage(number, number == 5 ? zh("别的话") : QString()));
    pages[2] = Typesetter(3).set(50, 400, zh("这里说的是春天从山里来的事情而已真的没有别的了"));
    pages[5].imageCover = 1;
    const DrawnIssue issue(pages);
    const auto target = [&](const char *list) {
        const PageLookup lookup(issue.text());
        const ContentsList from = listFrom(list);
        const auto found = PrintedNumbers(from, lookup).target(0);
        return found ? QStringLiteral("%1/%2").arg(found->page.number()).arg(qRound(100 * found->confidence))
                     : QString();
    };
    CHECK(target("春天从山里来 3") == QStringLiteral("3/85"));
    CHECK(target("修表匠老周的四十年 3") == QString()); // it says something else
    CHECK(target("春天从山里来 6") == QStringLiteral("6/75"));
    CHECK(target("春天从山里来 5") == QString());
    CHECK(target("春天从山里来") == QString());
    CHECK(target("春天从山里来 99") == QString());
}

TEST_CASE("Numbers that are wrong by as much throughout are put right")
{
    IssueText text; // of pages without anything on them, so that a number alone leads there
    text.pageCount = 30;
    for (int i = 0; i < text.pageCount; ++i) {
        text.pages.emplace_back();
        text.pages.back().page = PageNumber::fromIndex(i);
    }
    const PageLookup pages(text);
    const ContentsList list = listFrom("甲甲甲 3\n乙乙乙 5\n丙丙丙 7\n丁丁丁 9\n");
    const auto learned = [&](const std::vector<int> &found, double confidence = 1) {
        std::vector<std::optional<Target>> targets(4);
        for (std::size_t i = 0; i < found.size(); ++i)
            if (found[i] > 0)
                targets[i] = Target{PageNumber::fromNumber(found[i]), {}, {}, confidence};
        PrintedNumbers numbers(list, pages);
        numbers.learnOffset(targets);
        return numbers.target(3)->page.number();
    };
    CHECK(learned({}) == 9);
    CHECK(learned({5, 7}) == 9); // two teach nothing
    CHECK(learned({5, 7, 9}) == 11);
    CHECK(learned({5, 7, 9, 20}) == 11); // three of four
    CHECK(learned({5, 7, 9}, 0.84) == 9); // unsure
    CHECK(learned({5, 7, 9}, 0.86) == 11);
    CHECK(learned({27, 29, 31}) == 9); // then the number would lead out of the issue
}

TEST_CASE("A heading may be named with its number or without, and none is in the list itself")
{
    const Issue issue("3 12春天从山里来\n5 春天从山里来\n7 a3许可\n");
    const auto candidates
        = [&](const QString &title, std::vector<int> numbering, bool isWord, const std::vector<ListPart> &parts = {}) {
              ListedEntry entry;
              entry.key = titleKey(title);
              if (!numbering.empty())
                  entry.numbering = Numbering{numbering, 0, isWord, false, Numbering::Kind::Decimal};
              QStringList all;
              for (const HeadingCandidate &candidate : candidatesFor(entry, issue.lines(), parts))
                  all.append(QStringLiteral("%1/%2").arg(candidate.heading).arg(qRound(100 * candidate.likeness)));
              return all.join(QLatin1Char(' '));
          };
    CHECK(candidates(zh("春天从山里来"), {}, false) == QStringLiteral("0/89 1/100"));
    CHECK(candidates(zh("春天从山里来"), {1, 2}, false) == QStringLiteral("0/100 1/100"));
    CHECK(candidates(zh("春天从山里来"), {1, 2}, true) == QStringLiteral("0/89 1/100"));
    CHECK(candidates(zh("许可"), {firstAppendix, 3}, false) == QStringLiteral("2/100"));
    CHECK(candidates(QString(), {}, false) == QString());
    PageText page;
    page.page = PageNumber::fromNumber(5);
    ListLine line;
    line.line = 0;
    CHECK(candidates(zh("春天从山里来"), {}, false, {{&page, {line}}}) == QStringLiteral("0/89"));
    line.line = 1; // another line of that page
    CHECK(candidates(zh("春天从山里来"), {}, false, {{&page, {line}}}) == QStringLiteral("0/89 1/100"));
}

TEST_CASE("An entry without a page is an article of pictures where one run of those lies between its neighbours")
{
    struct Row
    {
        const char *what;
        const char *pages; // p: pictures, t: text
        std::vector<int> targets; // 0: not known
        std::vector<int> expected;
    };
    const Row rows[] = {
        {"one run", "ttppptt", {2, 0, 6}, {2, 3, 6}},
        {"two runs", "ttptptt", {2, 0, 6}, {2, 0, 6}},
        {"none", "ttttttt", {2, 0, 6}, {2, 0, 6}},
        {"two entries in a row: the first", "ttppptt", {2, 0, 0, 6}, {2, 3, 0, 6}},
        {"two that claim the same", "ttppptt", {2, 0, 2, 0, 6}, {2, 0, 2, 0, 6}},
        {"the first of the list has none before it", "ttppptt", {0, 6}, {0, 6}},
        {"before the last page, which is a cover", "tttppp", {2, 0}, {2, 4}},
        {"a cover alone", "tttp", {2, 0}, {2, 0}},
        {"a page that another entry has ends the search", "ttptpt", {2, 0, 4, 6}, {2, 3, 4, 6}},
        {"right behind the entry before", "tpptt", {1, 0, 4}, {1, 2, 4}},
        {"nothing", "", {}, {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        IssueText text;
        for (const char *page = row.pages; *page; ++page) {
            text.pages.emplace_back();
            text.pages.back().page = PageNumber::fromIndex(text.pageCount++);
            text.pages.back().lines.push_back({0, *page == 't' ? 100 : 0, {}, 10, false, false, Role::Body, 0});
        }
        std::vector<std::optional<Target>> targets;
        for (const int page : row.targets)
            targets.push_back(page == 0 ? std::nullopt
                                        : std::optional(Target{PageNumber::fromNumber(page), {}, {}, 1}));
        findPictureArticles(targets, PageLookup(text));
        std::vector<int> found;
        for (const auto &target : targets)
            found.push_back(target ? target->page.number() : 0);
        CHECK(found == row.expected);
    }
}
