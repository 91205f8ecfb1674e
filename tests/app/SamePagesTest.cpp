// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SamePages.h"

#include "app/session/Reopening.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::app;
using namespace fanye::text;

namespace {

// A page for each letter of "abc", with much text of its own; a "-" is a page of pictures.
struct Version
{
    explicit Version(const QString &letters)
    {
        std::vector<PageGlyphs> pages;
        for (int i = 0; i < letters.size(); ++i) {
            Typesetter page(i + 1);
            for (int line = 0; letters[i] != QLatin1Char('-') && line < 8; ++line)
                page.set(50, 100 + 20 * line, wordsOf(letters[i], line));
            pages.push_back(page);
            facts.pages.push_back({});
        }
        text = readText(pages, int(letters.size()), {});
    }
    static QString wordsOf(QChar letter, int line)
    {
        QString words;
        for (int i = 0; i < 20; ++i)
            words += QChar(char16_t(0x4e00 + (letter.unicode() * 977 + line * 131 + i * 17) % 20000));
        return words;
    }
    IssueFacts facts;
    std::shared_ptr<const IssueText> text;
};

// "1 3 -": where the pages of the former version stand, or that it is lacking; "other": in another issue.
QString carried(const QString &from, const QString &to)
{
    const Version before(from), after(to);
    const auto same = samePages(before.facts, sketchOf(*before.text), after.facts, sketchOf(*after.text));
    QStringList places;
    for (int number = 1; same && number <= int(from.size()); ++number) {
        const auto place = same->pages.find(PageNumber::fromNumber(number));
        places << (place == same->pages.end() ? QStringLiteral("-") : QString::number(place->second.number()));
    }
    return same ? places.join(QLatin1Char(' ')) : QStringLiteral("other");
}

} // namespace

TEST_CASE("pages of a new version are found by their text")
{
    struct Row
    {
        const char *before, *after, *places;
    };
    const Row rows[] = {
        {"abcd", "abcd", "1 2 3 4"},
        {"abcd", "axbcd", "1 3 4 5"}, // a page put in
        {"abcd", "acd", "1 - 2 3"}, // one left out
        {"abcdef", "abXdef", "1 2 3 4 5 6"}, // one rewritten
        {"ab-d", "xyab-d", "3 4 5 6"}, // a picture goes with its neighbours
        {"abcd", "wxyz", "other"},
        {"abcd", "awxyz", "other"}, // a standing page, such as a form to subscribe
        {"----", "----", "1 2 3 4"}, // nothing but scans, as many
        {"----", "-----", "other"},
        {"abcdef", "abc", "1 2 3 - - -"},
        {"abcdefghijkl", "adg", "1 - - 2 - - 3 - - - - -"}, // few are left
        {"abcdefghijkl", "axyzdvw", "1 - - 5 - - - - - - - -"}, // among others
        {"abcdefghijkl", "j", "- - - - - - - - - 1 - -"}, // cut to one page
        {"abcdefghijklmnopqrstuvw", "tuvw", "- - - - - - - - - - - - - - - - - - - 1 2 3 4"}, // moved far
        {"abab", "abab", "1 2 3 4"}, // pages that are alike
    };
    for (const Row &row : rows) {
        CAPTURE(row.before, row.after);
        CHECK(carried(QLatin1String(row.before), QLatin1String(row.after)) == QLatin1String(row.places));
    }
}

TEST_CASE("what was in sight of a longer version is in sight as far as the pages go")
{
    pages::ViewState view;
    view.visible = {{PageNumber::fromNumber(4), {10, 10}}, {PageNumber::fromNumber(5), {10, 10}}};
    view.neighbours = {{PageNumber::fromNumber(6), {10, 10}}};
    IssueFacts facts;
    facts.pages.resize(4);
    const pages::ViewState within = viewOf(facts, view);
    REQUIRE(within.visible.size() == 1);
    CHECK(within.visible.front().page.number() == 4);
    CHECK(within.neighbours.empty());
}

TEST_CASE("pages that are trimmed now come into sight in their new proportions, and are the same pages")
{
    IssueFacts whole, trimmed;
    whole.pages.assign(2, plausibleGeometry(300, 420));
    trimmed.pages.assign(2, trimmedGeometry({300, 420}, {30, 30, 240, 360}));
    trimmed.pages.back() = whole.pages.back();
    pages::ViewState view;
    view.visible = {{PageNumber::fromNumber(1), {300, 420}}, {PageNumber::fromNumber(2), {300, 420}}};
    view.detailRegions = {{PageNumber::fromNumber(1), {3000, 4200}, {0, 0, 100, 100}},
                          {PageNumber::fromNumber(2), {3000, 4200}, {0, 0, 100, 100}}};
    const pages::ViewState now = viewOf(trimmed, view);
    REQUIRE(now.visible.size() == 2);
    CHECK(now.visible[0].size == QSize(280, 420));
    CHECK(now.visible[1].size == QSize(300, 420));
    REQUIRE(now.detailRegions.size() == 1);
    CHECK(now.detailRegions[0].page.number() == 2);
    CHECK(samePages(whole, {}, trimmed, {}));
}

TEST_CASE("an issue is the same as a whole where most of its pages are")
{
    const auto areMost = [](const char *from, const char *to) {
        const Version before{QLatin1String(from)}, after{QLatin1String(to)};
        return samePages(sketchOf(*before.text), sketchOf(*after.text)).value().areMost;
    };
    CHECK(areMost("abcd", "abcd"));
    CHECK(areMost("abcd", "xabcdy"));
    CHECK(areMost("abcd", "ab"));
    CHECK_FALSE(areMost("abcdef", "ab"));
}

TEST_CASE("a sketch comes back from the shelf as it was, and what is none is refused")
{
    const IssueSketch sketch = sketchOf(*Version(QStringLiteral("ab-d")).text);
    REQUIRE(sketch.size() == 4);
    CHECK(sketch[2].empty());
    CHECK(sketchIn(sketchCode(sketch)) == sketch);
    CHECK(sketchIn(sketchCode({})) == IssueSketch());
    CHECK_FALSE(sketchIn({}));
    CHECK_FALSE(sketchIn(QStringLiteral("0:AA==")));
    CHECK_FALSE(sketchIn(QStringLiteral("1://///w==")));
    CHECK_FALSE(sketchIn(sketchCode(sketch).chopped(8)));
    CHECK_FALSE(sketchIn(QStringLiteral("1:") + QString(4 * mostSketchedPages, QLatin1Char('A'))));
}
