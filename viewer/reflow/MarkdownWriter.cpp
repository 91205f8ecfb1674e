// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/TextWriter.h"
#include "text/signs/MarkdownText.h"

namespace fanye::reflow {

using text::forMarkdown;

namespace {

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
