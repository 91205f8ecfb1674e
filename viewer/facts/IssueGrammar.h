// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/IssueTokens.h"

#include <QRegularExpression>

#include <vector>

namespace fanye::facts {

// A form in which publications print numbers and dates. `take` fills the token's values; false: it is none after all.
struct GrammarRule
{
    TokenKind kind;
    QRegularExpression pattern;
    bool (*take)(const QRegularExpressionMatch &, IssueToken &);
};

// All forms; an earlier rule takes its part of a line away from the later ones. Safe to call in any thread.
const std::vector<GrammarRule> &issueGrammar();
const std::vector<GrammarRule> &wordGrammar(); // all that a line without numerals can match

// The same by what they read, in the order in which they are applied.
void addRulesOfOthers(std::vector<GrammarRule> &rules); // standards, prices, telephones, ISSN and CN
void addRulesOfNumbers(std::vector<GrammarRule> &rules);
void addRulesOfDates(std::vector<GrammarRule> &rules);
void addRulesOfWords(std::vector<GrammarRule> &rules); // weekdays, 月刊, 内部资料

QRegularExpression grammarPattern(QString expression); // with {Y} {N} {M} {D} {MON} and {-} put in; see the source

} // namespace fanye::facts
