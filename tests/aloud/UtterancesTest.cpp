// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/Utterances.h"
#include "reflow/Passages.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

using namespace fanye;
using namespace fanye::aloud;
using namespace fanye::text;

namespace {

const QString latin = QStringLiteral("en");

QString zh(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

PageNumber number(int page)
{
    return PageNumber::fromNumber(page);
}

reflow::Passage passageOf(const QString &text)
{
    reflow::Passage passage;
    passage.read.text = text;
    for (int i = 0; i < int(text.size()); ++i)
        passage.read.from.push_back({number(1), i});
    passage.span = {{number(1), 0}, {number(1), int(text.size())}};
    return passage;
}

QStringList sentences(const QString &text)
{
    QStringList all;
    const reflow::Passage passage = passageOf(text);
    for (const UnitRange &range : sentencesOf(passage))
        all.append(text.mid(range.first, range.last - range.first));
    return all;
}

const QString filling
    = zh("年底前外卖骑手联合开办十二家工厂报名的人排到了门外这几年环卫班组悄悄换掉候鸟栖地谁也没有把握");

// A heading, a sentence that goes on over the end of the page, one after it, and a page without text.
std::shared_ptr<const IssueText> someIssue()
{
    Typesetter first(1), second(2);
    first.set(50, 60, zh("骑手办厂"), 24);
    first.setLines(50, 120, (filling.left(39) + zh("。")).repeated(14) + filling.left(40), 40);
    second.setLines(50, 60, zh("接着说完这一句话。下一句在这里。"), 40);
    return readText({first, second, Typesetter(3), Typesetter(4).set(50, 60, zh("末尾的一句话。"))}, 4, {});
}

} // namespace

TEST_CASE("a passage is read sentence by sentence")
{
    CHECK(sentences(zh("第一句。第二句！第三句？“走。”他说。"))
          == QStringList{zh("第一句。"), zh("第二句！"), zh("第三句？"), zh("“走。”"), zh("他说。")});
    CHECK(sentences(QStringLiteral("One is 3.5 cm. Two. "))
          == QStringList{QStringLiteral("One is 3.5 cm."), QStringLiteral("Two.")});
    CHECK(sentences(zh("……※※。")).isEmpty());
    CHECK(sentences({}).isEmpty());
    CHECK(sentences(QStringLiteral("   ")).isEmpty());
}

TEST_CASE("a very long sentence is cut where a clause ends, or between words, or anywhere")
{
    const QString clauses = (filling.left(30) + zh("，")).repeated(300) + zh("。");
    const QString words = QStringLiteral("word ").repeated(2000);
    const QString bare = zh("字").repeated(10000), pairs = zh("𠮷").repeated(5000);
    for (const QString &text : {clauses, words, bare, pairs}) {
        const QStringList parts = sentences(text);
        CHECK(parts.size() > 10);
        for (const QString &part : parts) {
            CHECK(part.size() <= 320);
            CHECK(!part.front().isLowSurrogate());
            CHECK(!part.back().isHighSurrogate());
        }
        CHECK(parts.join(QString()).remove(u' ') == QString(text).remove(u' '));
    }
    CHECK(sentences(clauses).front().endsWith(zh("，")));
    CHECK(sentences(words).front().trimmed().endsWith(QStringLiteral("word")));
}

TEST_CASE("a sentence that goes on over the page end is one utterance with the place of the turn")
{
    const auto text = someIssue();
    const auto all = utterancesOf(*text, number(1), latin);
    REQUIRE(all.size() == 17);
    CHECK(all[0].text == zh("骑手办厂"));
    CHECK(!all[1].shareBeforeTurn);
    CHECK(all[15].text.endsWith(zh("接着说完这一句话。")));
    CHECK(all[15].page() == number(1));
    CHECK(all[15].lastPage() == number(2));
    REQUIRE(all[15].shareBeforeTurn);
    CHECK(*all[15].shareBeforeTurn == Approx(40.0 / 49));
    CHECK(all[16].text == zh("下一句在这里。"));
    CHECK(all[16].page() == number(2));
    CHECK(all[16].language == QLatin1String("zh"));
    CHECK(utterancesOf(*text, number(2), latin).empty());
}

TEST_CASE("the next and the previous sentence are found over pages without text")
{
    const auto text = someIssue();
    const auto all = utterancesOf(*text, number(1), latin);
    REQUIRE(all.size() == 17);
    CHECK(utteranceFrom(*text, {number(1), 0}, latin) == all[0]);
    CHECK(utteranceFrom(*text, all[0].span.last, latin) == all[1]);
    CHECK(utteranceFrom(*text, {number(2), 0}, latin) == all[16]);
    CHECK(utteranceAt(*text, {number(2), 2}, latin) == all[15]);
    const auto last = utteranceFrom(*text, all[16].span.last, latin);
    REQUIRE(last);
    CHECK(last->page() == number(4));
    CHECK(!utteranceFrom(*text, last->span.last, latin));
    CHECK(!utteranceAt(*text, last->span.last, latin));
    CHECK(utteranceBefore(*text, last->span.first, latin) == all[16]);
    CHECK(utteranceBefore(*text, all[16].span.first, latin) == all[15]);
    CHECK(!utteranceBefore(*text, all[0].span.first, latin));
    CHECK(!utteranceFrom(IssueText(), {number(1), 0}, latin));
    CHECK(!utteranceBefore(IssueText(), {number(1), 0}, latin));
}
