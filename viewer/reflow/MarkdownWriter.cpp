// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/TextWriter.h"

#include <algorithm>

namespace fanye::reflow {
namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

// CommonMark 0.30, 2.4: a backslash before any ASCII punctuation makes it a plain character.
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

QString forMarkdown(const QString &text)
{
    QString escaped;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (meansSomething(text, at))
            escaped += QLatin1Char('\\');
        escaped += text[at];
    }
    return escaped;
}

class MarkdownWriter : public TextWriter
{
    QString begin(const TextWords &words) const override
    {
        return QStringLiteral("# %1\n\n").arg(forMarkdown(words.title));
    }
    QString page(const QString &words, PageNumber) const override
    {
        return QStringLiteral("*%1*\n\n").arg(forMarkdown(words));
    }
    QString passage(const Passage &passage) const override
    {
        QString text = forMarkdown(passage.read.text);
        switch (passage.kind) {
        case PassageKind::Heading:
            return QStringLiteral("## %1\n\n").arg(text);
        case PassageKind::Subheading:
            return QStringLiteral("### %1\n\n").arg(text);
        case PassageKind::ContentsEntry:
            return QStringLiteral("- %1\n\n").arg(text);
        case PassageKind::TableRow:
            return text.replace(QLatin1Char('\t'), QStringLiteral(" \\| ")) + QStringLiteral("\n\n");
        default:
            return text + QStringLiteral("\n\n");
        }
    }
    QString picture(const QString &words) const override { return QStringLiteral("*%1*\n\n").arg(forMarkdown(words)); }
};

} // namespace

const TextWriter &markdownWriter()
{
    static const MarkdownWriter writer;
    return writer;
}

} // namespace fanye::reflow
