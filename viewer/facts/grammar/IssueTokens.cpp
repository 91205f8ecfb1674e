// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/IssueTokens.h"

#include "facts/grammar/IssueGrammar.h"
#include "text/signs/Characters.h"

#include <algorithm>
#include <set>

namespace fanye::facts {
namespace {

constexpr QChar taken(u'\u0001'); // stands where a token was

bool isDating(TokenKind kind)
{
    return kind >= TokenKind::Date && kind <= TokenKind::Total;
}

bool isSeparator(QChar c)
{
    return !c.isLetterOrNumber() && !c.isSymbol() && c != u'&';
}

bool isNumeral(QChar c)
{
    static const QString han = QStringLiteral("〇零○一二三四五六七八九十百千廿卅元");
    return c.unicode() < 0x80 ? c >= u'0' && c <= u'9' : han.contains(c);
}

bool hasNumeral(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isNumeral);
}

} // namespace

bool IssueLine::has(TokenKind kind) const
{
    return std::any_of(tokens.begin(), tokens.end(), [kind](const IssueToken &token) { return token.kind == kind; });
}

int IssueLine::kindCount() const
{
    std::set<TokenKind> kinds;
    for (const IssueToken &token : tokens)
        if (isDating(token.kind))
            kinds.insert(token.kind == TokenKind::MonthOnly ? TokenKind::Months : token.kind);
    const bool hasOwnYear = std::any_of(tokens.begin(), tokens.end(), [](const IssueToken &token) {
        return token.year && token.kind != TokenKind::Year && isDating(token.kind);
    });
    if (hasOwnYear)
        kinds.erase(TokenKind::Year);
    return int(kinds.size());
}

QString IssueLine::before() const
{
    const qsizetype end = tokens.empty() ? line.text().size() : tokens.front().from;
    return line.sourceOf(0, end);
}

QString IssueLine::behind() const
{
    return tokens.empty() ? QString() : line.sourceOf(tokens.back().to, line.text().size());
}

QString IssueLine::rest() const
{
    QString all;
    qsizetype at = 0;
    const auto add = [&](qsizetype to) {
        if (const QString part = line.sourceOf(at, to); !part.isEmpty())
            all += (all.isEmpty() ? QString() : QStringLiteral(" ")) + part;
    };
    for (const IssueToken &token : tokens) {
        add(token.from);
        at = token.to;
    }
    add(line.text().size());
    return all;
}

bool IssueLine::isRestApart() const
{
    if (tokens.empty())
        return false;
    const QString &text = line.text();
    const auto dates = [](const IssueToken &token) { return isDating(token.kind); };
    const auto begin = std::find_if(tokens.begin(), tokens.end(), dates);
    const auto end = std::find_if(tokens.rbegin(), tokens.rend(), dates);
    const qsizetype first = begin == tokens.end() ? tokens.front().from : begin->from;
    const qsizetype last = end == tokens.rend() ? tokens.back().to : end->to;
    const bool isBegin = line.hasGapBefore(first) || isSeparator(text[first - 1]) || isSeparator(text[first]);
    const bool isEnd
        = last >= text.size() || line.hasGapBefore(last) || isSeparator(text[last]) || isSeparator(text[last - 1]);
    return isBegin && isEnd;
}

IssueLine issueLineOf(const QString &line)
{
    IssueLine result{FoldedLine(line), {}};
    QString left = result.line.text();
    const Signs signs = signsIn(left);
    for (const GrammarRule &rule : hasNumeral(left) ? issueGrammar() : wordGrammar()) {
        if ((rule.needs & signs) != rule.needs)
            continue;
        auto matches = rule.pattern.globalMatch(left);
        std::vector<IssueToken> found;
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            IssueToken token;
            token.kind = rule.kind;
            token.from = match.capturedStart();
            token.to = match.capturedEnd();
            if (match.capturedLength() > 0 && rule.take(match, token))
                found.push_back(token);
        }
        for (const IssueToken &token : found) {
            std::fill(left.begin() + token.from, left.begin() + token.to, taken);
            result.tokens.push_back(token);
        }
    }
    std::sort(result.tokens.begin(), result.tokens.end(),
              [](const IssueToken &a, const IssueToken &b) { return a.from < b.from; });
    return result;
}

} // namespace fanye::facts
