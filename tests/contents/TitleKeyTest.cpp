// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/titles/TitleKey.h"
#include "contents/titles/EditDistance.h"
#include "text/TextForTests.h"

#include <random>

using namespace fanye;
using namespace fanye::contents;

namespace {

TitleKey key(const char *title)
{
    return titleKey(zh(title));
}

// By the table, as it is taught.
int plainDistance(const std::u32string &a, const std::u32string &b)
{
    std::vector<std::vector<int>> table(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t k = 0; k <= b.size(); ++k)
            table[i][k] = i == 0 ? int(k)
                : k == 0         ? int(i)
                                 : std::min({table[i - 1][k] + 1, table[i][k - 1] + 1,
                                             table[i - 1][k - 1] + (a[i - 1] == b[k - 1] ? 0 : 1)});
    return table[a.size()][b.size()];
}

} // namespace

TEST_CASE("A title is compared by its letters and digits alone")
{
    const std::pair<const char *, const char *> rows[] = {
        {"【简 讯】", "简讯"},
        {"A B!", "ab"},
        {"ａ　ｂ", "ab"},
        {"《春天》——从山里来", "春天从山里来"},
        {"１２月", "12月"},
        {"ⅷ", "viii"},
        {"ﬁne", "fine"},
        {"①", "1"},
        {"É", "é"},
        {"カタカナ", "ｶﾀｶﾅ"},
        {"·•●…—", ""},
        {"", ""},
        {"\u200B\u00AD", ""},
        {"한국", "한국"},
        {"㈱", "株"},
    };
    for (const auto &[title, expected] : rows) {
        CAPTURE(title, expected);
        CHECK(key(title) == key(expected));
        CHECK(key(title).size()
              == titleKey(QString::fromStdU32String(key(title))).size()); // the key of a key is itself
    }
    CHECK(key("简讯") == U"简讯");
    CHECK(key("A1") == U"a1");
    TitleKey odd;
    for (const char32_t sign : {char32_t(0), char32_t(0xD800), char32_t(0xFFFD), char32_t(0x10FFFF)})
        addToKey(odd, sign);
    CHECK(odd.empty());
}

TEST_CASE("A title is made of pairs of signs, or of three letters")
{
    const std::pair<const char *, int> rows[] = {
        {"", 0},    {"春", 1},   {"春天", 1}, {"春天来", 2}, {"春春春春", 1}, {"a", 1},     {"ab", 1},
        {"abc", 1}, {"abcd", 2}, {"aaaa", 1}, {"a春", 1},    {"ab春", 2},     {"春abc", 2}, {"春天abc", 3},
    };
    for (const auto &[title, grams] : rows) {
        CAPTURE(title);
        CHECK(gramsOf(key(title)).size() == std::size_t(grams));
        const std::vector<std::uint64_t> all = gramsOf(key(title));
        CHECK(std::is_sorted(all.begin(), all.end()));
    }
    CHECK(gramsOf(key("春天来")) == gramsOf(U"春天来"));
    CHECK(gramsOf(key("abc")) != gramsOf(key("abd")));
}

TEST_CASE("Titles are as alike as the signs that are not changed between them")
{
    struct Row
    {
        const char *a, *b;
        double likeness;
    };
    const Row rows[] = {
        {"", "", 0},
        {"春天", "", 0},
        {"春天", "春天", 1},
        {"春天", "秋天", 0.5},
        {"春天来", "春天", 2.0 / 3},
        {"一二三四", "二三四", 0.75},
        {"一二三四五", "五四三二一", 0.2},
        {"abcdefghij", "abcdefghix", 0.9},
    };
    for (const Row &row : rows) {
        CAPTURE(row.a, row.b);
        CHECK(likeness(key(row.a), key(row.b)) == Approx(row.likeness));
        CHECK(likeness(key(row.b), key(row.a)) == Approx(row.likeness));
    }
}

TEST_CASE("A title that stands whole within another counts for nearly all, if it says enough and is half of it")
{
    struct Row
    {
        const char *what, *part, *all;
        double likeness;
    };
    const Row rows[] = {
        {"half of it", "春天从山", "春天从山里来的信", 0.825},
        {"less than half", "春天从山", "春天从山里来的信了", 4.0 / 9},
        {"three Han say too little", "春天从", "春天从山里", 0.6},
        {"nearly all", "春天从山里来的", "春天从山里来的信", 0.7 + 0.25 * 7 / 8},
        {"in the middle", "从山里来", "春天从山里来的信", 0.825},
        {"not in one piece", "春天山里", "春天从山里来的信", 0.5},
        {"eight letters", "harbours", "harboursatnight", 0.7 + 0.25 * 8 / 15},
        {"seven letters", "harbour", "harbouratnigh", 7.0 / 13},
        {"the whole", "春天从山", "春天从山", 1},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(likenessOfParts(key(row.part), key(row.all)) == Approx(row.likeness));
        CHECK(likenessOfParts(key(row.all), key(row.part)) == Approx(row.likeness));
    }
}

TEST_CASE("The distance is that of the table, for short texts and for those longer than a machine word")
{
    CHECK(editDistance(U"", U"") == 0);
    CHECK(editDistance(U"", U"abc") == 3);
    CHECK(editDistance(U"kitten", U"sitting") == 3);
    CHECK(editDistance(std::u32string(64, U'a'), std::u32string(64, U'b')) == 64);
    CHECK(editDistance(std::u32string(65, U'a'), std::u32string(65, U'b')) == 65);
    std::mt19937 dice(5);
    for (const std::size_t most : {3U, 20U, 63U, 64U, 65U, 66U, 130U})
        for (int round = 0; round < 60; ++round) {
            std::u32string a, b;
            for (std::size_t i = dice() % (most + 1); i > 0; --i)
                a.push_back(U'一' + dice() % 4);
            for (std::size_t i = most - dice() % 4 % (most + 1); i > 0; --i)
                b.push_back(U'一' + dice() % 4);
            CAPTURE(most, round);
            CHECK(editDistance(a, b) == plainDistance(a, b));
            CHECK(editDistance(b, a) == plainDistance(a, b));
            b = a; // and texts that differ little
            for (int change = 0; change < 3 && !b.empty(); ++change)
                b[dice() % b.size()] = U'丁';
            CHECK(editDistance(a, b) == plainDistance(a, b));
        }
}
