// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words/Columns.h"
#include "text/PagePicture.h"
#include "text/words/ColumnPieces.h"

#include <deque>

using namespace fanye;
using namespace fanye::text;

namespace {

// Items of 10 points, by where they begin and end along the line and how high they stand, both in ems.
class Piece
{
public:
    Piece &add(double from, double to, double height, double size = 1, std::size_t words = 1)
    {
        Item item;
        item.words.resize(words);
        item.at = {float(10 * from), float(10 * height), float(10 * to), float(10 * (height + size))};
        item.size = float(10 * size);
        m_items.push_back(item);
        return *this;
    }
    // Lines of one width, 1.5 ems below each other.
    Piece &addLines(int count, double from, double to, double height = 0)
    {
        for (int i = 0; i < count; ++i)
            add(from, to, height + 1.5 * i);
        return *this;
    }
    operator Items() const
    {
        Items all;
        for (const Item &item : m_items)
            all.push_back(&item);
        return all;
    }

private:
    std::deque<Item> m_items;
};

// The first signs of all lines in order, repetitions left out.
QString orderOf(const PageGlyphs &page)
{
    QString order;
    for (const QString &line : linesOf(textOf({page})->pages[0])) {
        if (order.isEmpty() || order.back() != line.front())
            order.append(line.front());
    }
    return order;
}

// Two columns of so many lines, 16 ems wide, this many ems apart.
Typesetter columnsApart(double gutter, int lines = 8)
{
    Typesetter page(1);
    for (int i = 0; i < lines; ++i)
        page.set(50, 100 + 14 * i, zh("左") + han(15)).set(210 + 10 * gutter, 100 + 14 * i, zh("右") + han(15, 1));
    return page;
}

} // namespace

TEST_CASE("a column has several lines, is wide enough, and is filled")
{
    struct Row
    {
        const char *what;
        Piece piece;
        bool isColumn;
    };
    const Row rows[] = {
        {"nothing", {}, false},
        {"one line", Piece().addLines(1, 0, 20), false},
        {"two lines", Piece().addLines(2, 0, 20), true},
        {"as narrow as a column may be", Piece().addLines(4, 0, 5), true},
        {"narrower", Piece().addLines(4, 0, 4.9), false},
        {"lines of four ems in the mean", Piece().addLines(3, 0, 3.8).add(0, 6, 4.5), true},
        {"and shorter", Piece().addLines(3, 0, 3.2).add(0, 6, 4.5), false},
        {"a third of the width filled, and a little more", Piece().addLines(9, 0, 6).add(0, 20, 13.5), true},
        {"less", Piece().addLines(9, 0, 5).add(0, 20, 13.5), false},
        {"very wide: 60 ems count", Piece().addLines(9, 0, 21).add(0, 100, 13.5), true},
        {"filled by several words", Piece().addLines(4, 0, 4).addLines(4, 6, 10), true},
        {"dotted: a bullet below the other", Piece().addLines(9, 0, 1), false},
        {"a line and a block that runs another way, which stands for three", Piece().add(0, 9, 0, 1, 5).add(0, 20, 9),
         true},
        {"a block that is too small to", Piece().add(0, 7, 0, 1, 5).add(0, 20, 9), false},
        {"two words on one height are one line", Piece().add(0, 9, 0).add(10, 19, 0.4), false},
        {"half an em lower is another", Piece().add(0, 9, 0).add(10, 19, 0.6), true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(isColumn(row.piece, 10) == row.isColumn);
    }
}

TEST_CASE("a sparse column stands apart where two fifths of its lines are on heights of their own")
{
    struct Row
    {
        const char *what;
        int lines, shifted; // so many of the lines stand lower by `by` than those beside
        double by;
        bool isApart;
    };
    const Row rows[] = {
        {"cells of a table", 6, 0, 0, false},
        {"all on heights of their own", 6, 6, 0.75, true},
        {"three lines prove nothing", 3, 3, 0.75, false},
        {"two of five", 5, 2, 0.75, true},
        {"one of four", 4, 1, 0.75, false},
        {"three of eight", 8, 3, 0.75, false},
        {"lower by less than a quarter of an em", 6, 6, 0.22, false},
        {"lower by more", 6, 6, 0.28, true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Piece piece;
        for (int i = 0; i < row.lines; ++i)
            piece.add(20, 22, 1.5 * i + (i < row.shifted ? row.by : 0));
        CHECK(standsApart(piece, Piece().addLines(30, 0, 16)) == row.isApart);
    }
    CHECK(standsApart(Piece().addLines(4, 0, 1), Piece()));
    CHECK_FALSE(standsApart(Piece(), Piece().addLines(4, 0, 1)));
}

TEST_CASE("items of one height are a band, and free spans are shared")
{
    const Piece piece = Piece().add(0, 10, 0).add(12, 20, 0.2).add(0, 10, 2).add(15, 20, 2.1, 3, 4);
    const std::vector<Band> bands = bandsOf(piece);
    REQUIRE(bands.size() == 2);
    CHECK(bands[0].items.size() == 2);
    CHECK(bands[0].gaps.size() == 3); // both margins too
    CHECK(bands[0].gaps[1].width() == Approx(20));
    CHECK(distanceAbove(bands, 1) == Approx(8));
    const std::vector<Span> shared = sharedGaps(bands[0].gaps, bands[1].gaps, 5);
    REQUIRE(shared.size() == 3);
    CHECK(shared[1].from == Approx(100));
    CHECK(shared[1].to == Approx(120));
    CHECK(gapsWithin(shared, bands[0].extent).size() == 1);
    CHECK(sharedGaps(bands[0].gaps, bands[1].gaps, 21).size() == 2); // the margins have no end
    CHECK(bandsOf({}).empty());
}

TEST_CASE("a gutter is nine tenths of an em wide, and only in many lines so narrow")
{
    for (const auto &[gutter, lines, isGutter] : std::initializer_list<std::tuple<double, int, bool>>{
             {3, 8, true}, {1, 8, true}, {0.95, 8, true}, {0.85, 8, false}, {1.5, 4, true}, {1.7, 3, true}}) {
        CAPTURE(gutter, lines);
        CHECK((orderOf(columnsApart(gutter, lines)) == zh("左右")) == isGutter);
    }
}

TEST_CASE("wide spaces that stand above each other are a gutter where they go on for six ems, or no text covers them")
{
    struct Row
    {
        const char *what;
        double gutter, leading; // ems to the full lines above and below
        int lines;
        bool isGutter;
    };
    const Row rows[] = {
        {"three lines within a text", 1.5, 1.4, 3, false},
        {"four lines, 5.2 ems high", 1.5, 1.4, 4, false},
        {"five lines, 6.6 ems high", 1.5, 1.4, 5, true},
        {"a wide gutter is none by accident", 1.7, 1.4, 3, true},
        {"a text that stands apart says nothing of it", 1.5, 2.5, 3, true},
        {"a text nearly apart", 1.5, 2.3, 3, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Typesetter page(1);
        for (int i = 0; i < 4; ++i)
            page.set(50, 100 + 14 * i, zh("甲") + han(33));
        const double top = 142 + 10 * row.leading;
        for (int i = 0; i < row.lines; ++i)
            page.set(50, top + 14 * i, zh("左") + han(15)).set(210 + 10 * row.gutter, top + 14 * i, zh("右") + han(15));
        for (int i = 0; i < 4; ++i)
            page.set(50, top + 14 * (row.lines - 1) + 10 * row.leading + 14 * i, zh("乙") + han(33));
        CHECK((orderOf(page) == zh("甲左右乙")) == row.isGutter);
    }
}

TEST_CASE("pages are read column by column, and what goes over the columns by itself")
{
    struct Row
    {
        const char *what, *picture, *order;
    };
    const Row rows[] = {
        {"three columns",
         "|甲一一一一一  乙一一一一一  丙一一一一一\n"
         "|甲一一一一一  乙一一一一一  丙一一一一一\n"
         "|甲一一一一一  乙一一一一一  丙一一一一一\n"
         "|甲一一一一一  乙一一一一一  丙一一一一一\n"
         "|甲一一一一一  乙一一一一一\n"
         "|甲一一一一一  乙一一一一一\n",
         "甲乙丙"},
        {"a heading over all of them",
         "#       题一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n",
         "题甲乙"},
        {"a note below that stands apart",
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "| \n"
         "| \n"
         "|注一一一一一一一\n",
         "甲乙注"},
        {"one column is split in two lower down",
         "|甲一一一一一一一一一一   乙一一一一一一一一一一\n"
         "|甲一一一一一一一一一一   乙一一一一一一一一一一\n"
         "|甲一一一一一一一一一一   乙一一一一一一一一一一\n"
         "|甲一一一一一一一一一一   丙一一一一  丁一一一一\n"
         "|甲一一一一一一一一一一   丙一一一一  丁一一一一\n"
         "|甲一一一一一一一一一一   丙一一一一  丁一一一一\n"
         "|甲一一一一一一一一一一   丙一一一一  丁一一一一\n"
         "|甲一一一一一一一一一一   丙一一一一  丁一一一一\n",
         "甲乙丙丁"},
        {"a list that follows the columns, and wider lines below it",
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|甲一一一一一一一   乙一一一一一一一\n"
         "|丙一一一一\n"
         "|丙一一一一\n"
         "|丁一一一一一一一一一一一一一一一一一\n",
         "甲乙丙丁"},
        {"names and numbers of a list",
         "|甲一一一一一一一       1\n"
         "|乙一一一一一           2\n"
         "|丙一一一一一一         3\n"
         "|丁一一一               4\n",
         "甲1乙2丙3丁4"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        CHECK(orderOf(pictured(row.picture)) == QString::fromUtf8(row.order));
    }
}

TEST_CASE("justification pulls a line apart only where it fills the column and its neighbours cover the gaps")
{
    struct Row
    {
        const char *what;
        double begin, gap, end; // ems: set in at the left, the space within, missing at the right
        bool isOneLine;
    };
    const Row rows[] = {
        {"a wide space", 0, 4, 0, true},
        {"set in by three ems", 2.9, 4, 0, true},
        {"set in farther", 3.2, 4, 0, false},
        {"an em short", 0, 4, 1.1, true},
        {"shorter", 0, 4, 1.4, false},
        {"a space that any line may have", 5, 1.9, 5, true},
        {"a little wider, in a line that does not fill the column", 5, 2.1, 5, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Typesetter page(1);
        page.set(50, 100, han(30)).set(50, 130, han(30, 1));
        const double left = 50 + 10 * row.begin, right = 350 - 10 * row.end;
        page.set(left, 115, han(8, 2)).set(left + 80 + 10 * row.gap, 115, han(4, 3)).set(right - 40, 115, han(4, 4));
        const double rest = right - 40 - (left + 80 + 10 * row.gap + 40);
        for (int i = 0; i < int(rest / 20); ++i) // words close to each other up to the last
            page.set(left + 80 + 10 * row.gap + 50 + 20 * i, 115, han(1, 5 + i));
        CHECK(linesOf(textOf({page.page()})->pages[0]).size() == (row.isOneLine ? 3 : 4));
    }
}
