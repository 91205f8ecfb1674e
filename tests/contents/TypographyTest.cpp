// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/headings/Typography.h"
#include "contents/DrawnIssue.h"

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;

namespace {

// An issue of so many pages with so many signs on each.
IssueText issueOf(int pageCount, int signs = 400)
{
    IssueText text;
    text.pageCount = pageCount;
    for (int i = 0; i < pageCount; ++i) {
        PageText page;
        page.page = PageNumber::fromIndex(i);
        page.glyphs.resize(std::size_t(signs));
        page.lines.push_back({0, signs, {}, 10, false, false, Role::Body, 0});
        text.pages.push_back(page);
    }
    return text;
}

// A title of so many letters that no other has.
QString title(int which, int letters = 6)
{
    return QString(letters - 1, QChar(0x5000 + which)) + QChar(0x6000 + which);
}

// Adds `count` headings of one size, `perPage` on each page from `page` on.
void add(std::vector<Heading> &headings, int count, double size, int page = 1, int perPage = 1, bool isBold = true)
{
    for (int i = 0; i < count; ++i)
        headings.push_back(headingOn(page + i / perPage, title(int(headings.size())), size, isBold));
}

// What is taken, as "0:1 3:2": the heading and its level.
QString taken(const std::vector<StyledEntry> &entries)
{
    QStringList all;
    for (const StyledEntry &entry : entries)
        all.append(QStringLiteral("%1:%2").arg(entry.heading).arg(entry.level));
    return all.join(QLatin1Char(' '));
}

QString byStyleOf(const std::vector<Heading> &headings, const IssueText &text)
{
    return taken(byStyle(headings, std::vector<bool>(headings.size()), PageLookup(text)));
}

} // namespace

TEST_CASE("The two largest styles that repeat are sections and articles")
{
    struct Style
    {
        double size;
        int count, perPage;
    };
    struct Row
    {
        const char *what;
        std::vector<Style> styles;
        const char *levels; // of the first heading of each style; - where it is none
    };
    const Row rows[] = {
        {"one", {{20, 3, 1}}, "1"},
        {"one that stands only once", {{20, 1, 1}}, "-"},
        {"twice on one page", {{20, 2, 2}}, "-"},
        {"two", {{24, 2, 1}, {16, 4, 1}}, "1 2"},
        {"a third is sub-headings", {{24, 2, 1}, {18, 4, 1}, {14, 4, 1}}, "1 2 -"},
        {"as large as a heading may be small", {{11.3, 3, 1}}, "1"},
        {"hardly larger than the body", {{11.1, 3, 1}}, "-"},
        {"two sizes that are one style", {{20, 2, 1}, {19.4, 2, 1}}, "1 1"},
        {"four on each page", {{20, 8, 4}}, "1"},
        {"five", {{20, 10, 5}}, "-"},
        {"more than sixty in a thin issue", {{20, 61, 4}}, "-"},
        {"sixty", {{20, 60, 4}}, "1"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        std::vector<Heading> headings;
        std::vector<int> firsts;
        for (const Style &style : row.styles) {
            firsts.push_back(int(headings.size()));
            add(headings, style.count, style.size, 1, style.perPage);
        }
        const IssueText text = issueOf(20);
        QStringList levels;
        for (const int first : firsts) {
            QString level = QStringLiteral("-");
            for (const StyledEntry &entry : byStyle(headings, std::vector<bool>(headings.size()), PageLookup(text)))
                if (entry.heading == first)
                    level = QString::number(entry.level);
            levels.append(level);
        }
        CHECK(levels.join(QLatin1Char(' ')) == QString::fromUtf8(row.levels));
    }
}

TEST_CASE("Slides, leaflets and forms have no contents by style")
{
    std::vector<Heading> headings;
    add(headings, 3, 20);
    for (const auto &[pages, signs, areTaken] : std::initializer_list<std::tuple<int, int, bool>>{
             {4, 260, true}, {3, 260, false}, {4, 259, false}, {20, 1000, true}, {0, 0, false}}) {
        CAPTURE(pages, signs);
        CHECK(byStyleOf(headings, issueOf(pages, signs)).isEmpty() != areTaken);
    }
}

TEST_CASE("A title has letters, is no longer than sixty, and does not repeat")
{
    struct Row
    {
        const char *what;
        QString title;
        bool isTaken;
    };
    const Row rows[] = {
        {"two letters", zh("要闻"), true},
        {"one letter", zh("闻"), false},
        {"sixty", title(70, 60), true},
        {"more", title(70, 61), false},
        {"half digits", zh("2024要闻要闻"), true},
        {"mostly digits", zh("2024要闻要"), false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        std::vector<Heading> headings;
        add(headings, 3, 20);
        headings[1].key = titleKey(row.title);
        CHECK(byStyleOf(headings, issueOf(20))
              == (row.isTaken ? QStringLiteral("0:1 1:1 2:1") : QStringLiteral("0:1 2:1")));
    }
    std::vector<Heading> headings;
    add(headings, 5, 20);
    headings[1].key = headings[3].key; // twice is chance
    CHECK(byStyleOf(headings, issueOf(20)) == QStringLiteral("0:1 1:1 2:1 3:1 4:1"));
    headings[4].key = headings[3].key; // three times it is the name of the magazine
    CHECK(byStyleOf(headings, issueOf(20)) == QStringLiteral("0:1 2:1"));
    headings[0].isBlock = false;
    headings[2].standsOut = false;
    CHECK(byStyleOf(headings, issueOf(20)) == QString());
}

TEST_CASE("Headings set like those that are listed are entries, too, unless there are many more of them")
{
    struct Row
    {
        const char *what;
        double size;
        int known, more; // of the headings, the first are known to be entries
        int level;
        int perPage;
        bool areTaken;
    };
    const Row rows[] = {
        {"one more", 20, 4, 1, 2, 1, true},
        {"clearly larger: four times as many and two", 20, 1, 6, 1, 1, true},
        {"more", 20, 1, 7, 1, 1, false},
        {"less clear: half as many", 11.5, 4, 2, 1, 1, true},
        {"more than half as many", 11.5, 4, 3, 1, 1, false},
        {"as clear as a quarter larger", 12.5, 1, 6, 1, 1, true},
        {"sub-headings are not added to", 20, 4, 1, 3, 1, false},
        {"six on each page", 20, 4, 12, 1, 6, true},
        {"seven", 20, 4, 14, 1, 7, false},
        {"nothing is known", 20, 0, 3, 1, 1, false},
    };
    const IssueText text = issueOf(40);
    for (const Row &row : rows) {
        CAPTURE(row.what);
        std::vector<Heading> headings;
        add(headings, row.known, row.size);
        add(headings, row.more, row.size, 10, row.perPage);
        std::vector<bool> isTaken(headings.size());
        std::vector<KnownHeading> known;
        for (int i = 0; i < row.known; ++i) {
            isTaken[std::size_t(i)] = true;
            known.push_back({i, row.level});
        }
        const std::vector<StyledEntry> found = likeKnown(headings, known, isTaken, PageLookup(text));
        CHECK(int(found.size()) == (row.areTaken ? row.more : 0));
        for (const StyledEntry &entry : found)
            CHECK(entry.level == row.level);
    }
}

TEST_CASE("Of two levels set alike the more frequent counts, and another style is another")
{
    std::vector<Heading> headings;
    add(headings, 6, 20);
    add(headings, 2, 20, 20, 1, false);
    const IssueText text = issueOf(40);
    const std::vector<bool> isTaken{true, true, true, false, false, false, false, false};
    CHECK(taken(likeKnown(headings, {{0, 1}, {1, 2}, {2, 2}}, isTaken, PageLookup(text)))
          == QStringLiteral("3:2 4:2 5:2"));
    CHECK(taken(likeKnown({}, {}, {}, PageLookup(text))) == QString());
}
