// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/Flows.h"

#include "text/signs/Characters.h"

#include <cmath>
#include <optional>

namespace fanye::text {

namespace {

class FlowMaker
{
public:
    void read(const PageLayout &page)
    {
        if (m_lastPage && page.text.page.index() > m_lastPage->index() + 1)
            m_isInterrupted = true;
        if (page.contentLines > 0)
            m_lastPage = page.text.page;
        for (std::size_t i = 0; i < page.text.blocks.size(); ++i)
            readBlock(page, page.text.blocks[i]);
    }

    std::vector<Flow> takeFlows() { return std::move(m_flows); }

private:
    void readBlock(const PageLayout &page, const TextBlock &block)
    {
        if (isFurniture(block.role)) {
            for (int i = block.first; i < block.first + block.count; ++i)
                m_flows.push_back({{{page.text.page, i}}, true});
            return;
        }
        const bool isCell = page.lines[std::size_t(block.first)].isCell;
        const bool isRest = isRestOfCutOff(page, block);
        if (block.role == Role::Body && !isCell && !isRest) {
            readBody(page, block);
            return;
        }
        if (!isRest) {
            m_cutOff = m_flows.size();
            m_flows.emplace_back();
            m_cutOffRole = block.role;
        }
        append(m_flows[m_cutOff], page, block);
        m_isCutOff = isCutOff(page, block);
        if (block.role == Role::Caption || (isCell && block.role == Role::Body))
            m_isInterrupted = true;
        else
            m_isOpen = false;
    }

    // The second part of a heading or of a contents entry that the end of a column or page has cut in two: set alike.
    bool isRestOfCutOff(const PageLayout &page, const TextBlock &block) const
    {
        if (!m_isCutOff)
            return false;
        const TextLine &line = page.text.lines[std::size_t(block.first)];
        const bool isAlike = std::abs(line.size - m_cutOffSize) < 0.02 * m_cutOffSize;
        if (m_cutOffRole != Role::ContentsEntry || block.role != Role::Body)
            return isAlike && block.role == m_cutOffRole;
        const char32_t first = page.text.glyphs[std::size_t(line.first)].codePoint; // without its list it looks like text
        return isAlike && block.count <= 2 && !isBullet(first) && !isOpening(first) && !isDigit(first);
    }

    // Whether a heading or an entry fills its column, which the lines above it show the width of, and nothing follows
    // it there.
    bool isCutOff(const PageLayout &page, const TextBlock &block)
    {
        const bool isEntry = block.role == Role::ContentsEntry;
        if (block.role != Role::Heading && !isEntry)
            return false;
        const int last = block.first + block.count - 1;
        const TextLine &line = page.text.lines[std::size_t(last)];
        const LineLayout &layout = page.lines[std::size_t(last)];
        m_cutOffSize = line.size;
        const bool isLast = last + 1 >= page.contentLines || page.lines[std::size_t(last + 1)].column != layout.column;
        const bool hasMeasure = block.first > 0 && page.lines[std::size_t(block.first - 1)].column == layout.column
            && page.text.lines[std::size_t(block.first - 1)].role == (isEntry ? Role::ContentsEntry : Role::Body);
        const bool hasNumber = isDigit(page.text.glyphs[std::size_t(line.first + line.count - 1)].codePoint);
        return isLast && hasMeasure && layout.to - layout.at.u1 < 1.1F * float(m_cutOffSize)
            && !hasFinished(page.text, line) && !(isEntry && hasNumber);
    }

    void readBody(const PageLayout &page, const TextBlock &block)
    {
        m_isCutOff = false;
        const TextLine &first = page.text.lines[std::size_t(block.first)];
        const bool isOneSize = std::abs(first.size - m_size) <= 0.06 * m_size
            || areOneSize(m_lastLine, page.lines[std::size_t(block.first)]);
        const bool isAlike = m_isOpen && isOneSize && first.isVertical == m_isVertical;
        if (!isAlike || (m_isInterrupted && m_hasFinished)) {
            m_open = m_flows.size();
            m_isOpen = true;
            m_flows.emplace_back();
        }
        append(m_flows[m_open], page, block);
        m_size = first.size;
        m_lastLine = page.lines[std::size_t(block.first + block.count - 1)];
        m_isVertical = first.isVertical;
        m_isInterrupted = false;
        m_hasFinished = hasFinished(page.text, page.text.lines[std::size_t(block.first + block.count - 1)]);
    }

    static void append(Flow &flow, const PageLayout &page, const TextBlock &block)
    {
        for (int i = block.first; i < block.first + block.count; ++i)
            flow.lines.push_back({page.text.page, i});
    }

    static bool hasFinished(const PageText &page, const TextLine &line)
    {
        for (int glyph = line.first + line.count - 1; glyph >= line.first; --glyph) {
            const char32_t c = page.glyphs[std::size_t(glyph)].codePoint;
            if (endsSentence(c))
                return true;
            if (!closesAfterEnd(c))
                return false;
        }
        return true;
    }

    std::vector<Flow> m_flows;
    std::size_t m_open = 0; // row of the flow of body text that may go on
    bool m_isOpen = false; // there is such a flow
    std::size_t m_cutOff = 0; // row of the flow of the last heading or entry
    bool m_isCutOff = false; // it may go on
    Role m_cutOffRole = Role::Heading;
    double m_cutOffSize = 0;
    double m_size = 0;
    LineLayout m_lastLine;
    bool m_isVertical = false;
    bool m_hasFinished = true;
    bool m_isInterrupted = false;
    std::optional<PageNumber> m_lastPage;
};

} // namespace

std::vector<Flow> flowsOf(const std::vector<PageLayout> &pages)
{
    FlowMaker maker;
    for (const PageLayout &page : pages)
        maker.read(page);
    return maker.takeFlows();
}

} // namespace fanye::text
