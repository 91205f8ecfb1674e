// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/TextColumn.h"

#include "reflow/Passages.h"

#include <algorithm>
#include <cmath>

namespace fanye::app {

using namespace text;
using namespace reflow;

namespace {

constexpr int mostKept = 24; // set pages besides those in sight

} // namespace

void TextColumn::setText(std::shared_ptr<const IssueText> text, HeadOf headOf, const QString &pictureWords)
{
    m_text = std::move(text);
    m_headOf = std::move(headOf);
    m_pictureWords = pictureWords;
    estimate();
}

void TextColumn::setSetting(const PageSetting &setting)
{
    m_setting = setting;
    estimate();
}

void TextColumn::estimate()
{
    m_pages.clear();
    std::vector<double> heights(m_text ? std::size_t(m_text->pageCount) : 0,
                                m_setting.headHeight() + m_setting.lineHeight() + m_setting.spaceBelowPage());
    if (m_text)
        for (const PageText &page : m_text->pages) {
            const double lines = std::ceil(double(bodyEnd(page)) / m_setting.charactersInLine()) + double(page.blocks.size()) / 2;
            heights[std::size_t(page.page.index())] += lines * m_setting.lineHeight();
        }
    m_heights = ColumnHeights(std::move(heights));
}

double TextColumn::setBetween(double top, double bottom)
{
    if (m_heights.count() == 0)
        return 0;
    // What was set before stays where it is; the pages above it grow or shrink upwards.
    int kept = m_heights.rowAt(top);
    for (int row = kept; row < m_heights.count() && m_heights.top(row) < bottom; ++row)
        if (m_heights.isSet(row)) {
            kept = row;
            break;
        }
    const double before = m_heights.top(kept);
    int first = kept, last = kept;
    while (first > 0 && m_heights.top(first) > top - (before - m_heights.top(kept)))
        set(--first);
    double moved = m_heights.top(kept) - before;
    set(kept);
    while (last + 1 < m_heights.count() && m_heights.top(last + 1) < bottom + moved)
        set(++last);
    forgetFar(first, last);
    return moved;
}

void TextColumn::set(int row)
{
    if (m_heights.isSet(row) && m_pages.count(row))
        return;
    const auto page = PageNumber::fromIndex(row);
    auto set = std::make_unique<SetPage>(passagesOf(*m_text, page), m_headOf(page), m_pictureWords, m_setting);
    m_heights.set(row, set->height());
    m_pages[row] = std::move(set);
}

void TextColumn::forgetFar(int first, int last)
{
    if (int(m_pages.size()) <= mostKept + last - first)
        return;
    std::erase_if(m_pages, [&](const auto &page) { return page.first < first - mostKept / 3 || page.first > last + mostKept / 3; });
}

const SetPage *TextColumn::at(int row) const
{
    const auto page = m_pages.find(row);
    return page == m_pages.end() ? nullptr : page->second.get();
}

std::optional<TextColumn::Place> TextColumn::placeAt(QPointF at) const
{
    if (m_heights.count() == 0)
        return std::nullopt;
    const int row = m_heights.rowAt(at.y());
    const SetPage *page = this->at(row);
    const auto place = page ? page->placeAt(at - QPointF(0, m_heights.top(row))) : std::nullopt;
    return place ? std::optional(Place{row, *place}) : std::nullopt;
}

std::optional<TextPlace> TextColumn::textPlaceAt(const Place &place) const
{
    const SetPage *page = at(place.row);
    if (!page)
        return std::nullopt;
    const auto &from = page->passages()[std::size_t(place.place.passage)].read.from;
    if (from.empty())
        return std::nullopt;
    if (place.place.unit < int(from.size()))
        return from[std::size_t(place.place.unit)];
    TextPlace end = from.back();
    ++end.glyph;
    return end;
}

std::optional<double> TextColumn::topOf(PageNumber page)
{
    if (page.index() >= m_heights.count())
        return std::nullopt;
    const int row = page.index();
    if (row > 0) {
        set(row - 1); // its last passage may go on on this page
        if (const auto top = m_pages[row - 1]->topOf(page))
            return m_heights.top(row - 1) + *top;
    }
    return m_heights.top(row);
}

std::optional<double> TextColumn::topOf(const TextPlace &place)
{
    for (int row = std::max(0, place.page.index() - 1); row <= place.page.index() && row < m_heights.count(); ++row) {
        set(row);
        if (const auto top = m_pages[row]->topOf(place))
            return m_heights.top(row) + *top;
    }
    return std::nullopt;
}

} // namespace fanye::app
