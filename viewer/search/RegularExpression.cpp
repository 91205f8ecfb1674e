// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/RegularExpression.h"

#include <QRegularExpression>

#include <algorithm>

namespace fanye::search {

namespace {

constexpr std::size_t mostHits = 10000;

// Match limit of PCRE: an expensive expression must not block the window.
QString bounded(const QString &pattern)
{
    return QStringLiteral("(*LIMIT_MATCH=500000)") + pattern;
}

QRegularExpression expressionFrom(const Query &query)
{
    QRegularExpression::PatternOptions options
        = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!query.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QString pattern
        = query.wholeWords ? QStringLiteral("(?<![A-Za-z0-9])(?:%1)(?![A-Za-z0-9])").arg(query.text) : query.text;
    return QRegularExpression(bounded(pattern), options);
}

std::vector<SourceRange> matchesIn(const SourceText &source, const QRegularExpression &expression, bool &isCutOff)
{
    std::vector<SourceRange> found;
    const SourceText::Plain plain = source.plain();
    QRegularExpressionMatchIterator matches = expression.globalMatch(plain.text);
    while (matches.hasNext() && found.size() < mostHits) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            found.push_back(
                {plain.source[std::size_t(match.capturedStart())], plain.source[std::size_t(match.capturedEnd() - 1)]});
    }
    isCutOff = isCutOff || !matches.isValid() || found.size() == mostHits;
    return found;
}

} // namespace

void findRegularExpression(const SourceText &body, const SourceText &furniture, const Query &query, Hits &hits)
{
    if (query.text.isEmpty())
        return;
    if (const QRegularExpression alone(query.text); !alone.isValid()) { // so that the message does not mention our prefix
        hits.error = alone.errorString();
        return;
    }
    const QRegularExpression expression = expressionFrom(query);
    bool isCutOff = false;
    std::vector<SourceRange> found = matchesIn(body, expression, isCutOff);
    hits.furnitureCount = int(matchesIn(furniture, expression, isCutOff).size());
    std::stable_sort(found.begin(), found.end(),
                     [&](const SourceRange &a, const SourceRange &b) { return body.isBefore(a, b); });
    for (const SourceRange &range : found)
        hits.hits.push_back(body.hitAt(range));
    if (isCutOff)
        hits.error = QStringLiteral("expression too costly");
}

} // namespace fanye::search
