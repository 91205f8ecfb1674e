// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signs/MarkdownText.h"

#include <algorithm>

namespace fanye::text {
namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool meansSomething(const QString &text, qsizetype at)
{
    static const QString always = QStringLiteral("\\`*_[]<>#|~&!$");
    const QChar c = text[at];
    if (always.contains(c))
        return true;
    if (c == QLatin1Char('-') || c == QLatin1Char('+') || c == QLatin1Char('='))
        return at == 0;
    // "1." and "1)" begin a list.
    return (c == QLatin1Char('.') || c == QLatin1Char(')')) && at > 0 && at < 10
        && std::all_of(text.begin(), text.begin() + at, isDigit);
}

} // namespace

QString forMarkdown(const QString &line)
{
    QString escaped;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (meansSomething(line, at))
            escaped += QLatin1Char('\\');
        escaped += line[at];
    }
    return escaped;
}

} // namespace fanye::text
