// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/Passages.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::reflow;
using namespace fanye::text;

namespace {

QString zh(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

PageNumber number(int page)
{
    return PageNumber::fromNumber(page);
}

const QString filling = zh("年底前外卖骑手联合开办十二家工厂报名的人排到了门外这几年环卫班组悄悄换掉候鸟栖地谁也没有把握");

// A heading, a paragraph that goes on over the page, a table row, and a caption-less picture page.
std::shared_ptr<const IssueText> someIssue()
{
    Typesetter first(1), second(2);
    first.set(50, 60, zh("骑手办厂"), 24);
    first.setLines(50, 120, filling.repeated(14).left(600), 40);
    second.setLines(50, 60, zh("接着说完这一句话。下一句在这里。"), 40);
    second.set(50, 200, zh("租金")).set(250, 200, zh("三百"));
    PageGlyphs picture = Typesetter(3);
    picture.imageCover = 0.8F;
    return readText({first, second, picture}, 3, {});
}

QStringList kindsAndTexts(const std::vector<Passage> &passages)
{
    static const char *names[]{"paragraph", "heading", "subheading", "entry", "caption", "row", "picture"};
    QStringList all;
    for (const Passage &passage : passages)
        all.append(QLatin1String(names[int(passage.kind)]) + QLatin1Char(' ') + passage.read.text);
    return all;
}

} // namespace

TEST_CASE("a paragraph that goes on over the page end is a passage of the page where it begins")
{
    const auto text = someIssue();
    const auto first = passagesOf(*text, number(1));
    REQUIRE(first.size() == 2);
    CHECK(first[0].kind == PassageKind::Heading);
    CHECK(first[1].kind == PassageKind::Paragraph);
    CHECK(first[1].read.text.endsWith(zh("接着说完这一句话。下一句在这里。")));
    CHECK(first[1].read.text.size() == 600 + 16);
    CHECK(firstUnitOn(first[1], number(2)) == 600);
    CHECK(!firstUnitOn(first[1], number(3)));
    CHECK(kindsAndTexts(passagesOf(*text, number(2))) == QStringList{zh("row 租金\t三百")});
}

TEST_CASE("pictures are named, pages that are not there have no passages")
{
    const auto text = someIssue();
    CHECK(kindsAndTexts(passagesOf(*text, number(3))) == QStringList{QStringLiteral("picture ")});
    CHECK(passagesOf(*text, number(4)).empty());
    CHECK(passagesOf(IssueText{}, number(1)).empty());
}

TEST_CASE("a unit's sentence and word, and where they are printed")
{
    const auto text = someIssue();
    const Passage paragraph = passagesOf(*text, number(1))[1];
    const auto textOf
        = [&](const UnitRange &range) { return paragraph.read.text.mid(range.first, range.last - range.first); };
    CHECK(textOf(sentenceAt(paragraph, 610)) == zh("下一句在这里。"));
    CHECK(textOf(sentenceAt(paragraph, 615)) == zh("下一句在这里。"));
    CHECK(textOf(sentenceAt(paragraph, 100000)) == zh("下一句在这里。"));
    CHECK(sentenceAt(paragraph, -5).first == 0);
    const UnitRange last = sentenceAt(paragraph, 612);
    const auto span = spanOf(paragraph, last);
    REQUIRE(span);
    CHECK(span->first == TextPlace{number(2), 9});
    CHECK(spanText(*text, *span) == zh("下一句在这里。"));
    CHECK(unitsOf(paragraph, *span) == last);
    CHECK(!spanOf(paragraph, {5, 5}));
    CHECK(!spanOf(passagesOf(*text, number(3))[0], {0, 4}));
    CHECK(sentenceAt(passagesOf(*text, number(3))[0], 0).isEmpty());
}

TEST_CASE("words of Latin text are found at either end and between")
{
    Typesetter set(1);
    set.set(50, 100, QStringLiteral("The reader hears it."));
    const Passage passage = passagesOf(*readText({set}, 1, {}), number(1)).at(0);
    for (int unit = 4; unit <= 9; ++unit)
        CHECK(wordAt(passage, unit) == UnitRange{4, 10});
    CHECK(wordAt(passage, 0) == UnitRange{0, 3});
}

TEST_CASE("text that is missing between two pages parts a paragraph")
{
    Typesetter first(1), third(3);
    first.setLines(50, 120, filling.repeated(14).left(600), 40);
    third.setLines(50, 60, zh("接着说完这一句话。"), 40);
    const auto text = readText({first, third}, 3, {});
    CHECK(passagesOf(*text, number(1)).at(0).read.text.size() == 600);
    CHECK(passagesOf(*text, number(3)).size() == 1);
}

TEST_CASE("text that goes on over many pages is cut at their ends, and none of it is lost or said twice")
{
    std::vector<PageGlyphs> pages;
    for (int page = 1; page <= 6; ++page) {
        Typesetter set(page);
        set.setLines(50, 60, filling.repeated(14).left(page < 6 ? 600 : 590), 40);
        pages.push_back(set);
    }
    const auto text = readText(pages, 6, {});
    QList<qsizetype> sizes;
    for (int page = 1; page <= 6; ++page)
        for (const Passage &passage : passagesOf(*text, number(page)))
            sizes.append(passage.read.text.size());
    CHECK(sizes == QList<qsizetype>{600, 600, 600, 600, 1190});
}

TEST_CASE("a passage of very many glyphs is cut at the end of a line")
{
    Typesetter set(1);
    set.setLines(10, 10, filling.repeated(300).left(9000), 90, 2);
    const auto text = readText({set}, 1, {});
    QString all;
    for (const Passage &passage : passagesOf(*text, number(1))) {
        CHECK(passage.read.text.size() <= 4000);
        all += passage.read.text;
    }
    CHECK(all.size() == 9000);
}
