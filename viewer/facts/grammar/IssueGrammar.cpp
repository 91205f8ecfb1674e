// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/IssueGrammar.h"

#include "facts/grammar/Numerals.h"

#include <QHash>

namespace fanye::facts {
namespace {

// {Y} a year and {N} a number as a group; {Y}年 perhaps with the same year in another era behind it; {M} and {D} month
// and day in figures or Han, {MON} a month's name, as groups;
// {-} what joins the two ends of a span.
constexpr auto yearForm
    = R"((?<![0-9A-Za-z])(?<![0-9][./])((?:18|19|20)[0-9]{2}(?![0-9])|[一二][八九〇零○O0][〇零○O0一二三四五六七八九]{2}|(?:中华民国|中華民國|民国|民國|令和|平成|昭和|大正) ?(?:[0-9]{1,3}(?![0-9])|[〇零○一二三四五六七八九十百元]{1,5})))";
constexpr auto numberForm = R"(([0-9]{1,5}|[〇零○O一二三四五六七八九十百千廿卅两兩]{1,7}))";
constexpr auto monthForm = R"((1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十]))";
constexpr auto dayForm
    = R"((3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九]))";
// A year is told twice: 令和6年(2024年), 2024年(民國113年)
constexpr auto yearAgain = R"((?:[(](?:(?:18|19|20)[0-9]{2}|(?:民国|民國|令和|平成|昭和|大正) ?[0-9元]{1,3})年?[)])?)";
constexpr auto spanForm = R"((?:[-~、/,&·至和及与暨]|to|and|und|et)+)";

Signs signOf(QChar c)
{
    static const QHash<QChar, Signs> signs = [] {
        QHash<QChar, Signs> all;
        const auto add = [&all](const char *chars, Signs sign) {
            for (const QChar one : QString::fromUtf8(chars))
                all[one] |= sign;
        };
        add("年", sign::year);
        add("月", sign::month);
        add("第", sign::ordinal);
        add("期号號辑輯刊", sign::counter);
        add("总總総累通全", sign::total);
        add("春夏秋冬季半", sign::season);
        add("./-·", sign::separator);
        add("增増副附别別별부", sign::supplement);
        add("订訂合합", sign::bound);
        add("创創始立", sign::founding);
        add("版行刷", sign::publishing);
        add("№#", sign::latin);
        return all;
    }();
    const Signs ofScript = c.script() == QChar::Script_Latin ? sign::latin
        : c.script() == QChar::Script_Hangul                 ? sign::hangul
                                                             : sign::nothing;
    return signs.value(c, sign::nothing) | ofScript;
}

} // namespace

Signs signsIn(const QString &foldedLine)
{
    Signs signs = sign::nothing;
    for (const QChar c : foldedLine)
        signs |= signOf(c);
    return (signs & sign::latin) && mayNameMonth(foldedLine) ? signs | sign::monthName : signs;
}

QRegularExpression grammarPattern(QString expression)
{
    const auto put = [&](const char *name, const QString &form) { expression.replace(QString::fromUtf8(name), form); };
    put("{Y}年?", QStringLiteral("{Y}(?:年%1)?").arg(QString::fromUtf8(yearAgain)));
    put("{Y}年", QStringLiteral("{Y}年") + QString::fromUtf8(yearAgain));
    put("{Y}", QString::fromUtf8(yearForm));
    put("{N}", QString::fromUtf8(numberForm));
    put("{MON}", QStringLiteral("(?<!\\p{L})(%1)(?!\\p{L})").arg(monthNames()));
    put("{M}", QString::fromUtf8(monthForm));
    put("{D}", QString::fromUtf8(dayForm));
    put("{-}", QString::fromUtf8(spanForm));
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption);
}

bool takeAny(const QRegularExpressionMatch &, IssueToken &)
{
    return true;
}

void addRule(std::vector<GrammarRule> &rules, TokenKind kind, Signs needs, const char *pattern, TakeToken take)
{
    rules.push_back({kind, needs, grammarPattern(QString::fromUtf8(pattern)), take});
}

const std::vector<GrammarRule> &issueGrammar()
{
    static const std::vector<GrammarRule> all = [] {
        std::vector<GrammarRule> rules;
        addRulesOfOthers(rules);
        addRulesOfSupplements(rules);
        addRulesOfNumbers(rules);
        addRulesOfDates(rules);
        addRulesOfWords(rules);
        return rules;
    }();
    return all;
}

const std::vector<GrammarRule> &wordGrammar()
{
    static const std::vector<GrammarRule> words = [] {
        std::vector<GrammarRule> rules;
        addRulesOfWords(rules);
        return rules;
    }();
    return words;
}

} // namespace fanye::facts
