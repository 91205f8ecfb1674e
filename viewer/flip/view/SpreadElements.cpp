// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The links, hits and marks that an AccessibleSpread names.
#include "flip/view/AccessibleSpread.h"
#include "flip/view/FrameLoop.h"
#include "flip/view/PointerInput.h"

#include <algorithm>

namespace fanye::flip {

namespace {

constexpr std::size_t mostElements = 500; // a list of more helps nobody
constexpr int longestName = 200; // UTF-16 units
constexpr double markHeight = 8; // desktop pixels

template <class... Cases> struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>;

bool isSpoken(const EdgeMark &mark) // the others are in the contents
{
    return mark.kind >= EdgeMark::Kind::Hit;
}

} // namespace

QString AccessibleSpread::nameOf(const Link &link) const
{
    const QString words = text().textIn(link.page, link.rect).left(longestName);
    if (!words.isEmpty())
        return words;
    return link.target ? tr("Link to page %1").arg(link.target->number()) : tr("Link to %1").arg(link.url);
}

QString AccessibleSpread::nameOf(const OpenHit &hit) const
{
    const QString words = text().textIn(hit.page, hit.rect).left(longestName);
    return hit.isCurrent ? tr("Current search result: %1").arg(words) : tr("Search result: %1").arg(words);
}

QString AccessibleSpread::nameOf(const EdgeMark &mark) const
{
    switch (mark.kind) {
    case EdgeMark::Kind::Bookmark:
        return tr("Bookmark on page %1").arg(mark.page.number());
    case EdgeMark::Kind::Mark:
        return tr("Marks on page %1").arg(mark.page.number());
    default:
        return tr("Search results on page %1").arg(mark.page.number());
    }
}

void AccessibleSpread::addLinks(std::vector<SpreadElement> &elements, PageNumber page) const
{
    for (const Link &link : m_features.pointer.links())
        if (link.page == page && elements.size() < mostElements)
            elements.push_back({link, nameOf(link)});
}

void AccessibleSpread::addHits(std::vector<SpreadElement> &elements, PageNumber page) const
{
    const FaceHighlights highlights = m_book.faces().highlightsOn(page);
    const auto add = [&](const QRectF &rect, bool isCurrent) {
        const OpenHit hit{page, rect, isCurrent};
        if (elements.size() < mostElements)
            elements.push_back({hit, nameOf(hit)});
    };
    for (const QRectF &rect : highlights.current)
        add(rect, true);
    for (const QRectF &rect : highlights.hits)
        if (std::find(highlights.current.begin(), highlights.current.end(), rect) == highlights.current.end())
            add(rect, false);
}

void AccessibleSpread::addEdgeMarks(std::vector<SpreadElement> &elements) const
{
    const std::vector<PageNumber> open = pages();
    for (const EdgeMark &mark : m_book.edges().edgeMarks()) {
        const bool isOpen = std::find(open.begin(), open.end(), mark.page) != open.end();
        const bool isHere = isOpen && mark.kind == EdgeMark::Kind::Hit; // then its hits are elements
        if (isSpoken(mark) && !isHere && elements.size() < mostElements)
            elements.push_back({mark, nameOf(mark)});
    }
}

std::vector<SpreadElement> AccessibleSpread::elements() const
{
    std::vector<SpreadElement> elements;
    for (const PageNumber page : pages()) {
        addLinks(elements, page);
        addHits(elements, page);
    }
    addEdgeMarks(elements);
    return elements;
}

QRectF AccessibleSpread::boxOf(const EdgeMark &mark) const
{
    if (!m_book.hasIssue())
        return {};
    const BackgroundPlan &plan = m_features.frames.shown().background;
    const bool isBefore = mark.page < m_book.page();
    const QRectF zone = edgeZone(plan, isBefore ? m_book.sideBefore() : opposite(m_book.sideBefore()));
    const double half = markHeight / 2 * m_book.viewport().scale;
    return {zone.left(), m_book.edges().heightOf(plan, mark.page) - half, zone.width(), 2 * half};
}

QRectF AccessibleSpread::box(const SpreadElement &element) const
{
    const auto onPage = [this](PageNumber page, const QRectF &rect) {
        return openPartInView(m_book, m_book.faces(), page, rect).value_or(QRectF());
    };
    return std::visit(Overloaded{[&](const Link &link) { return onPage(link.page, link.rect); },
                                 [&](const OpenHit &hit) { return onPage(hit.page, hit.rect); },
                                 [&](const EdgeMark &mark) { return boxOf(mark); }},
                      element.what);
}

void AccessibleSpread::press(const SpreadElement &element)
{
    std::visit(
        Overloaded{[&](const Link &link) { Q_EMIT linkActivated(link); },
                   [&](const OpenHit &hit) {
                       if (const auto offset = text().offsetAt(hit.page, {hit.rect.left(), hit.rect.center().y()}))
                           setCaret(*offset);
                   },
                   [&](const EdgeMark &mark) { Q_EMIT pageWanted(mark.page); }},
        element.what);
}

} // namespace fanye::flip
