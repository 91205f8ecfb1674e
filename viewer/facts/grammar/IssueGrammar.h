// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/grammar/IssueTokens.h"

#include <QRegularExpression>

#include <vector>

namespace fanye::facts {

// Signs that a form cannot do without: a line that lacks them need not be matched, and the patterns of a language that
// an issue does not use are never compiled.
using Signs = unsigned;
namespace sign {
constexpr Signs nothing = 0;
constexpr Signs latin = 1; // a letter, № or #
constexpr Signs hangul = 2;
constexpr Signs year = 4; // 年
constexpr Signs month = 8; // 月
constexpr Signs ordinal = 16; // 第
constexpr Signs counter = 32; // 期 号 號 辑 輯 刊
constexpr Signs total = 64; // 总 總 総 累 通 全
constexpr Signs season = 128; // 春 夏 秋 冬 季 半
constexpr Signs separator = 256; // . / - ·
constexpr Signs supplement = 512; // 增 増 副 附 别 別 별 부
constexpr Signs bound = 1024; // 订 訂 合 합
constexpr Signs founding = 2048; // 创 創 始 立
constexpr Signs publishing = 4096; // 版 行 刷
constexpr Signs monthName = 8192; // a word that begins like the name of a month in Latin letters
} // namespace sign

Signs signsIn(const QString &foldedLine);

using TakeToken = bool (*)(const QRegularExpressionMatch &, IssueToken &);

// A form in which publications print numbers and dates. `take` fills the token's values; false: it is none after all.
struct GrammarRule
{
    TokenKind kind;
    Signs needs; // all of them
    QRegularExpression pattern;
    TakeToken take;
};

bool takeAny(const QRegularExpressionMatch &, IssueToken &); // a form that has no values
void addRule(std::vector<GrammarRule> &rules, TokenKind kind, Signs needs, const char *pattern,
             TakeToken take = takeAny); // `pattern`: see grammarPattern()

// All forms; an earlier rule takes its part of a line away from the later ones. Safe to call in any thread.
const std::vector<GrammarRule> &issueGrammar();
const std::vector<GrammarRule> &wordGrammar(); // all that a line without numerals can match

// The same by what they read, in the order in which they are applied.
void addRulesOfOthers(std::vector<GrammarRule> &rules); // standards, prices, telephones, ISSN and CN
void addRulesOfSupplements(std::vector<GrammarRule> &rules); // and of bound volumes
void addRulesOfNumbers(std::vector<GrammarRule> &rules);
void addRulesOfImpossibleDates(std::vector<GrammarRule> &rules); // 2024年13月, 昭和99年3月
void addRulesOfDates(std::vector<GrammarRule> &rules);
void addRulesOfWords(std::vector<GrammarRule> &rules); // weekdays, 月刊, 内部资料

QRegularExpression grammarPattern(QString expression); // with {Y} {N} {M} {D} {MON} and {-} put in; see the source

} // namespace fanye::facts
