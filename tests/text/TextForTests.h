// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"
#include "support/Typesetter.h"
#include "text/layout/IssueText.h"

#include <QStringList>

namespace fanye {

inline std::shared_ptr<const text::IssueText> textOf(const std::vector<PageGlyphs> &pages)
{
    return text::readText(pages, pages.empty() ? 0 : pages.back().page.number(), {});
}

inline QStringList linesOf(const text::PageText &page)
{
    QStringList lines;
    for (const text::TextLine &line : page.lines)
        lines.append(lineText(page, line));
    return lines;
}

// The text of a flow, its lines set end to end with a stroke between.
inline QString flowText(const text::IssueText &text, const text::Flow &flow)
{
    QStringList lines;
    for (const text::FlowLine &line : flow.lines) {
        const text::PageText *page = text.find(line.page);
        lines.append(lineText(*page, page->lines[std::size_t(line.line)]));
    }
    return lines.join(QLatin1Char('|'));
}

inline QStringList flowTexts(const text::IssueText &text)
{
    QStringList all;
    for (const text::Flow &flow : text.flows) {
        if (!flow.isFurniture)
            all.append(flowText(text, flow));
    }
    return all;
}

inline QString zh(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace fanye
