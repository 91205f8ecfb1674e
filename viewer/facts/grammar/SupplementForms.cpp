// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/IssueGrammar.h"
#include "facts/grammar/Numerals.h"

namespace fanye::facts {
namespace {

constexpr int mostBound = 60; // issues in one volume: a weekly has 53 in a year

// A supplement is no issue of its number; of "2024年第3期增刊" the year holds.
bool takeYearOnly(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.year = yearFrom(match.captured(1));
    token.kind = token.year ? TokenKind::Season : TokenKind::Neutral;
    return true;
}

// "第1-12期合订本"
bool takeBound(const QRegularExpressionMatch &match, IssueToken &token)
{
    const auto first = numberFrom(match.captured(1)), last = numberFrom(match.captured(2));
    if (!first || !last || *first == 0 || *last <= *first || *last - *first >= mostBound)
        return false;
    token.number = QStringLiteral("%1-%2").arg(*first).arg(*last);
    return true;
}

} // namespace

void addRulesOfSupplements(std::vector<GrammarRule> &rules)
{
    const auto add = [&rules](auto... rule) { addRule(rules, rule...); };
    // 2024年增刊1, 2023年第12期增刊, 增刊第2期, 別冊第3号, 第3期(增刊)
    add(TokenKind::Season, sign::supplement,
        R"((?<![总總総第0-9〇零一二三四五六七八九十百])(?:{Y}年?)?(?:第?{N}(?:期|号|號|卷))?[(]?(?:增刊|増刊|副刊|附刊|别册|別冊|別册|别刊|별책|부록)(?:号|號)?(?:第?{N}(?:期|号|號|辑|輯|호)?|[SIVⅠⅡⅢ]+[0-9]*|[(]?[上中下一二三四][)]?)?[)]?)",
        takeYearOnly);
    // Supplement 1, Suppl. 2, Supplement to Vol. 3 No. 4
    add(TokenKind::Season, sign::latin,
        R"((?<!\p{L})()Suppl(?:ement|\.)?(?: ?(?:Nos?\.?|Issue|#))?(?: to (?:Vol(?:ume|\.)? ?[0-9IVXLC]+,? ?)?(?:Nos?|Number|Issue)\.? ?)?[: ]*(?:[0-9]{1,3}|[A-Z](?!\p{L}))?(?!\p{L}))",
        takeYearOnly);
    constexpr auto bound = R"((?:期|号|號)?[(]?(?:合订本|合訂本|合订|合訂|合本|합본호?)[(]?[上中下]?(?:册|冊|卷)?[)]?)";
    add(TokenKind::Number, sign::bound, (QByteArray(R"(第?{N}(?:期|号|號)?{-}第?{N})") + bound).constData(), takeBound);
    add(TokenKind::Season, sign::bound, (QByteArray(R"((?:{Y}年度?)?)") + bound).constData(), takeYearOnly);
    add(TokenKind::Total, sign::total, R"((?:总|總|総)第?{N}(?:期|号|號)?{-}(?:总?第)?{N}(?:期|号|號|辑|輯))",
        takeBound);
    add(TokenKind::Number, sign::latin,
        R"((?<!\p{Latin})(?:Nos\.?|Numbers|Issues) ?([0-9]{1,4}) ?{-} ?([0-9]{1,4})(?![0-9]))", takeBound);
}

} // namespace fanye::facts
