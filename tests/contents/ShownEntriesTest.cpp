// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/model/ShownEntries.h"

#include "contents/ContentsForTests.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::contents;

namespace {

QString shown(const Contents &contents, Subheadings subheadings, const char *filter)
{
    const std::vector<bool> is = shownEntries(contents, subheadings, QString::fromUtf8(filter));
    Contents left;
    for (std::size_t row = 0; row < contents.size(); ++row)
        if (is[row])
            left.push_back(contents[row]);
    return textOf(left);
}

Contents made(ContentsSource source)
{
    Contents contents = contentsFromText(QString::fromUtf8("要闻 5\n  一则 Ａrticle 6\n    缘起 6\n    后来 7\n"
                                                           "  二则 article 8\n简讯 11\n  三则 12\n"));
    for (ContentsEntry &entry : contents)
        entry.source = source;
    return contents;
}

} // namespace

TEST_CASE("Sub-headings and a filter decide what is shown, and never an entry without what it stands under")
{
    struct Row
    {
        Subheadings subheadings;
        const char *filter;
        const char *expected;
    };
    const auto row = GENERATE(values<Row>({
        {Subheadings::Hidden, "", "要闻 5\n  一则 Ａrticle 6\n  二则 article 8\n简讯 11\n  三则 12\n"},
        {Subheadings::Shown, "",
         "要闻 5\n  一则 Ａrticle 6\n    缘起 6\n    后来 7\n  二则 article 8\n简讯 11\n  三则 12\n"},
        {Subheadings::Hidden, "三", "简讯 11\n  三则 12\n"},
        {Subheadings::Hidden, "后来", "要闻 5\n  一则 Ａrticle 6\n    后来 7\n"},
        {Subheadings::Hidden, "ARTICLE", "要闻 5\n  一则 Ａrticle 6\n  二则 article 8\n"},
        {Subheadings::Hidden, "art  二", "要闻 5\n  二则 article 8\n"},
        {Subheadings::Hidden, "简讯", "简讯 11\n"},
        {Subheadings::Hidden, "没有", ""},
        {Subheadings::Hidden, " ，。 ", "要闻 5\n  一则 Ａrticle 6\n  二则 article 8\n简讯 11\n  三则 12\n"},
    }));
    CAPTURE(row.filter);
    CHECK(shown(made(ContentsSource::Typography), row.subheadings, row.filter) == QString::fromUtf8(row.expected));
}

TEST_CASE("What an outline or the reader lists is shown, however deep it stands")
{
    for (const ContentsSource source : {ContentsSource::Outline, ContentsSource::Reader})
        CHECK(shown(made(source), Subheadings::Hidden, "") == textOf(made(source)));
}

TEST_CASE("A section appears for the entry that is deep below it")
{
    Contents contents = made(ContentsSource::Printed);
    contents[1].level = 3; // two sub-headings in a row, without an article
    contents[3].source = ContentsSource::Reader;
    CHECK(shown(contents, Subheadings::Hidden, "")
          == QString::fromUtf8("要闻 5\n    后来 7\n  二则 article 8\n简讯 11\n  三则 12\n"));
}

TEST_CASE("Where pages lie open together, what begins on them is read before what goes on there")
{
    const Contents contents
        = contentsFromText(QString::fromUtf8("卷首 2\n要闻 5\n  一则 5\n  二则 7\n  三则 7\n简讯 8\n封底 12\n"));
    const std::vector<bool> shown(contents.size(), true);
    struct Row
    {
        const char *what;
        std::vector<int> pages;
        std::optional<int> sought;
        std::optional<int> expected;
    };
    const std::vector<Row> rows{
        {"before the first", {1}, {}, {}},
        {"on the left page", {2, 3}, {}, 0},
        {"on the right page: a section that opens with an article", {4, 5}, {}, 2},
        {"the first of three", {7, 8}, {}, 3},
        {"the one that the reader went to", {7, 8}, 5, 5},
        {"the one that the reader went to, on the same page as another", {7, 8}, 4, 4},
        {"the section itself, if that was meant", {4, 5}, 1, 1},
        {"what the reader went to does not lie open any more", {7, 8}, 6, 3},
        {"none begins: the last before", {9, 10}, {}, 5},
        {"none begins, whatever was sought", {9, 10}, 3, 5},
        {"a single page", {5}, {}, 2},
        {"nothing lies open", {}, {}, {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        std::vector<PageNumber> pages;
        for (const int number : row.pages)
            pages.push_back(PageNumber::fromNumber(number));
        CHECK(shownEntryOn(contents, shown, pages, row.sought) == row.expected);
    }
    std::vector<bool> without = shown;
    without[2] = false;
    CHECK(shownEntryOn(contents, without, {PageNumber::fromNumber(4), PageNumber::fromNumber(5)}) == 1);
}
