// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/StoredText.h"

#include "export/ebook/StoredJson.h"
#include "text/layout/LineJoin.h"

#include <cmath>

namespace fanye::ebook {

using namespace text;

namespace {

constexpr int verticalLine = 1, furnitureLine = 2, headingLine = 4, boldLine = 8;

int flagsOf(const TextLine &line)
{
    const bool isHeading = line.role == Role::Heading || line.role == Role::Subheading;
    return (line.isVertical ? verticalLine : 0) | (isFurniture(line.role) ? furnitureLine : 0)
        | (isHeading ? headingLine : 0) | (line.isBold ? boldLine : 0);
}

std::int64_t hundredths(double points)
{
    return std::llround(points * 100);
}

// The signs of a line, with a blank for each gap that a reader sees, and where its glyphs begin.
struct StoredLine
{
    QString signs;
    std::vector<std::int64_t> steps; // from the line's start to the first glyph, then from each glyph to the next; last
                                     // the length of the last
};

class LineWriter
{
public:
    LineWriter(const PageText &page, const TextLine &line)
        : m_line(line)
        , m_glyphs(page.glyphs.data() + line.first)
    {
    }

    StoredLine write()
    {
        for (int i = 0; i < m_line.count; ++i)
            add(m_glyphs[i]);
        if (m_last)
            m_stored.steps.push_back(hundredths(endOf(*m_last)) - hundredths(beginningOf(*m_last)));
        return m_stored;
    }

private:
    double beginningOf(const Glyph &glyph) const
    {
        return m_line.isVertical ? glyph.box.y0 - m_line.box.top() : glyph.box.x0 - m_line.box.left();
    }
    double endOf(const Glyph &glyph) const
    {
        return m_line.isVertical ? glyph.box.y1 - m_line.box.top() : glyph.box.x1 - m_line.box.left();
    }

    void add(const Glyph &glyph)
    {
        const bool isSign = glyph.codePoint > 2 && !QChar::isSpace(glyph.codePoint);
        if (isSign) {
            const std::int64_t at = hundredths(beginningOf(glyph));
            m_stored.steps.push_back(at - (m_last ? hundredths(beginningOf(*m_last)) : 0));
            m_stored.signs += QStringView(QChar::fromUcs4(glyph.codePoint));
            m_last = &glyph;
        }
        if (QChar::isSpace(glyph.codePoint) || glyph.spaceAfter)
            m_stored.signs += QLatin1Char(' ');
    }

    const TextLine &m_line;
    const Glyph *m_glyphs;
    const Glyph *m_last = nullptr;
    StoredLine m_stored;
};

QJsonArray storedLine(const PageText &page, const TextLine &line)
{
    const StoredLine stored = LineWriter(page, line).write();
    QJsonArray all{stored.signs};
    for (const QJsonValue number : rectJson(line.box))
        all.append(number);
    all.append(storedSteps(stored.steps));
    all.append(flagsOf(line));
    all.append(rounded(line.size));
    return all;
}

QJsonObject storedPage(const PageText *page)
{
    QJsonArray lines;
    if (page)
        for (const TextLine &line : page->lines)
            lines.append(storedLine(*page, line));
    return {{QStringLiteral("lines"), lines}};
}

// One by one: each row is furniture or not, then join, page and line of every line.
class FlowWriter
{
public:
    explicit FlowWriter(const IssueText &text)
        : m_pages(std::size_t(text.pageCount), nullptr)
    {
        for (const PageText &page : text.pages)
            if (page.page.index() >= 0 && page.page.index() < text.pageCount)
                m_pages[std::size_t(page.page.index())] = &page;
    }

    const PageText *page(int index) const { return m_pages[std::size_t(index)]; }

    QJsonArray write(const Flow &flow) const
    {
        QJsonArray row{flow.isFurniture ? 1 : 0};
        const FlowLine *before = nullptr;
        for (const FlowLine &line : flow.lines) {
            row.append(before ? joinBetween(*before, line) : 0);
            row.append(line.page.index());
            row.append(line.line);
            before = &line;
        }
        return row;
    }

private:
    int joinBetween(const FlowLine &a, const FlowLine &b) const
    {
        const PageText &first = *page(a.page.index()), &second = *page(b.page.index());
        switch (joinOf(first, first.lines[std::size_t(a.line)], second, second.lines[std::size_t(b.line)])) {
        case LineJoin::Close:
            return 0;
        case LineJoin::Space:
            return 1;
        case LineJoin::Hyphen:
            return 2;
        }
        return 0;
    }

    std::vector<const PageText *> m_pages; // null: not read
};

} // namespace

QString storedSteps(const std::vector<std::int64_t> &steps)
{
    QStringList runs;
    for (std::size_t i = 0; i < steps.size();) {
        std::size_t end = i + 1;
        while (end < steps.size() && steps[end] == steps[i])
            ++end;
        const QString step = QString::number(steps[i]);
        runs << (end - i > 1 ? QStringLiteral("%1*%2").arg(step).arg(end - i) : step);
        i = end;
    }
    return runs.join(QLatin1Char(' '));
}

QByteArray storedText(const IssueText &text, const std::stop_token &stop)
{
    const FlowWriter writer(text);
    QJsonArray pages, flows;
    for (int i = 0; i < text.pageCount; ++i) {
        stopIfAsked(stop);
        pages.append(storedPage(writer.page(i)));
    }
    for (const Flow &flow : text.flows) {
        stopIfAsked(stop);
        flows.append(writer.write(flow));
    }
    return inScript(QJsonObject{{QStringLiteral("pages"), pages}, {QStringLiteral("flows"), flows}});
}

} // namespace fanye::ebook
