// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/TextSelecting.h"

#include "flip/motion/PressDistance.h"
#include "flip/state/BookFrames.h"
#include "flip/state/BookState.h"
#include "flip/view/ZoomAndPan.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace fanye::flip {

using namespace text;

namespace {

constexpr int scrollInterval = 25; // milliseconds
constexpr double scrollShare = 0.25; // of the distance of the pointer from the view's edge, each time
constexpr int turnRest = 700; // milliseconds that the pointer rests at the book's outer edge
constexpr double turnShare = 0.03; // width of that edge, of a page's width

ClickCount::Limits clickLimits(double scale)
{
    const QStyleHints &hints = *QGuiApplication::styleHints();
    return {hints.mouseDoubleClickInterval() / 1000.0, hints.mouseDoubleClickDistance() * scale};
}

constexpr TextUnit units[] = {TextUnit::Glyph, TextUnit::Word, TextUnit::Line, TextUnit::Paragraph};

bool hasSamePages(const IssueText &before, const IssueText &after, const TextSpan &span)
{
    return std::all_of(before.pages.begin(), before.pages.end(), [&](const PageText &page) {
        const bool matters = page.page >= span.first.page && page.page <= span.last.page;
        const PageText *now = matters ? after.find(page.page) : nullptr;
        return !matters || (now && *now == page);
    });
}

TextSpan bodyFrom(const IssueText &text, PageNumber first, PageNumber last)
{
    TextSpan all{{first, 0}, {last, 0}};
    for (const PageText &page : text.pages)
        if (page.page >= first && page.page <= last)
            all.last = bodyOf(page).last;
    return all;
}

} // namespace

TextSelecting::TextSelecting(BookState &book, BookFrames &frames, ZoomAndPan &zoom)
    : m_book(book)
    , m_frames(frames)
    , m_zoom(zoom)
{
    m_turning.setSingleShot(true);
    connect(&m_scrolling, &QTimer::timeout, this, &TextSelecting::scroll);
    connect(&m_turning, &QTimer::timeout, this, &TextSelecting::turn);
}

void TextSelecting::setText(std::shared_ptr<const IssueText> text)
{
    const auto stays = [&](PageNumber first, PageNumber last) {
        return text && m_text && hasSamePages(*m_text, *text, {{first, 0}, {last, 0}});
    };
    const TextSpan span = m_selection.span();
    const bool losesSelection = m_selection.hasBegun() && !stays(span.first.page, span.last.page);
    const bool losesPress = m_press && !stays(m_press->hit.glyph.page, m_press->hit.glyph.page);
    m_text = std::move(text);
    if (losesSelection || losesPress)
        dropPress();
    if (losesSelection)
        clear();
    Q_EMIT textChanged();
}

std::optional<TextSpan> TextSelecting::span() const
{
    return m_text && !m_selection.isEmpty() ? std::optional(m_selection.span()) : std::nullopt;
}

QString TextSelecting::selectedText() const
{
    const auto selected = span();
    return selected ? spanText(*m_text, *selected) : QString();
}

void TextSelecting::selectAll()
{
    if (!m_text || m_text->pages.empty())
        return;
    const std::vector<PageNumber> open = m_book.spread().inReadingOrder(m_book.facts().binding);
    if (open.empty())
        return;
    const auto [first, last] = std::minmax_element(open.begin(), open.end());
    TextSpan all = bodyFrom(*m_text, *first, *last);
    if (all.isEmpty() || span() == all)
        all = bodyFrom(*m_text, m_text->pages.front().page, m_text->pages.back().page);
    select(all);
}

void TextSelecting::clear()
{
    const bool wasAny = !m_selection.isEmpty();
    m_selection.clear();
    if (wasAny)
        announce();
}

std::optional<TextHit> TextSelecting::textAt(QPointF position) const
{
    if (!m_text || m_tool != Tool::Text || (isAtOuterEdge(m_book, position) && !isOnBentLeaf(m_book, position)))
        return std::nullopt;
    const auto spot = m_book.pageAt(position);
    const PageText *page = spot ? m_text->find(spot->page) : nullptr;
    return page ? hitOnText(*page, spot->point) : std::nullopt;
}

std::optional<TextHit> TextSelecting::textNear(QPointF position) const
{
    const auto spot = m_text ? m_book.pageNear(position) : std::nullopt;
    const PageText *page = spot ? m_text->find(spot->page) : nullptr;
    return page ? nearestText(*page, spot->point) : std::nullopt;
}

bool TextSelecting::isOnText(QPointF position) const
{
    return textAt(position).has_value();
}

// A press on a leaf in the air catches the leaf; with Shift it selects the leaf's text.
bool TextSelecting::press(QPointF position, Qt::KeyboardModifiers keys)
{
    const bool extends = (keys & Qt::ShiftModifier) && m_selection.hasBegun();
    const auto hit = extends && m_tool == Tool::Text ? textNear(position)
        : isOnBentLeaf(m_book, position)             ? std::nullopt
                                                     : textAt(position);
    if (!hit) {
        m_clicks.forget();
        return false;
    }
    m_zoom.stopPan();
    m_pointer = position;
    const int count = extends ? 1 : m_clicks.press(position, m_frames.now(), clickLimits(m_book.viewport().scale));
    m_press = Press{*hit, position, units[(count - 1) % 4], extends || count > 1};
    if (extends)
        m_selection.leadTo(*m_text, *hit);
    else if (m_press->unit != TextUnit::Glyph)
        m_selection.begin(*m_text, *hit, m_press->unit);
    show();
    return true;
}

void TextSelecting::drag(QPointF position)
{
    if (!m_press)
        return;
    m_pointer = position;
    if (!m_press->isSelecting) {
        const QPointF way = position - m_press->at;
        if (std::hypot(way.x(), way.y()) < pressDistance * m_book.viewport().scale)
            return;
        m_selection.begin(*m_text, m_press->hit);
        m_press->isSelecting = true;
    }
    if (const auto hit = textNear(position))
        m_selection.leadTo(*m_text, *hit);
    show();
    const bool isBeyond = !QRectF(QPointF(), m_book.viewport().view).contains(position);
    if (!isBeyond || !m_zoom.isMagnified())
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start(scrollInterval);
    waitToTurn(position);
}

// A pointer that rests at the edge is to go on over the leaf; one that only passes is not.
void TextSelecting::waitToTurn(QPointF position)
{
    const double inside = turnShare * m_book.layout().sheet.width();
    const QRectF sheets = openSheets(m_book);
    const bool isAtEdge = position.x() < sheets.left() + inside || position.x() > sheets.right() - inside;
    const QPointF way = position - m_press->restsAt;
    if (!isAtEdge || m_zoom.isMagnified() || m_book.leaves().isMoving()) {
        m_turning.stop();
    } else if (!m_turning.isActive() || std::hypot(way.x(), way.y()) > pressDistance * m_book.viewport().scale) {
        m_press->restsAt = position;
        m_turning.start(turnRest);
    }
}

void TextSelecting::turn()
{
    if (!m_press)
        return;
    const bool isLeft = m_pointer.x() < QRectF(openSheets(m_book)).center().x();
    Q_EMIT turnWanted(isLeft == (m_book.sideBefore() == SheetSide::Left) ? -1 : 1);
    if (!m_book.leaves().isMoving())
        drag(m_pointer);
}

void TextSelecting::scroll()
{
    const QSize view = m_book.viewport().view;
    const QPointF within(std::clamp(m_pointer.x(), 0.0, double(view.width())),
                         std::clamp(m_pointer.y(), 0.0, double(view.height())));
    const QPointF possible = m_zoom.panBy((within - m_pointer) * scrollShare);
    if (!m_press || std::hypot(possible.x(), possible.y()) < 0.5)
        m_scrolling.stop();
    else
        drag(m_pointer);
}

void TextSelecting::bookLanded()
{
    if (m_press && m_press->isSelecting)
        drag(m_pointer);
}

void TextSelecting::dropPress()
{
    m_scrolling.stop();
    m_turning.stop();
    m_press.reset();
    m_clicks.forget();
}

TextSelecting::Release TextSelecting::release()
{
    m_scrolling.stop();
    m_turning.stop();
    const bool wasSelecting = m_press && m_press->isSelecting;
    m_press.reset();
    if (!wasSelecting)
        return Release::Click;
    announce();
    return Release::Selected;
}

bool TextSelecting::takeKey(const QKeyEvent &key)
{
    if (m_selection.isEmpty())
        return false;
    if (key.key() == Qt::Key_Escape) {
        clear();
        return true;
    }
    if (!(key.modifiers() & Qt::ShiftModifier) || !step(key))
        return false;
    announce();
    return true;
}

// Moves the end of the selection.
bool TextSelecting::step(const QKeyEvent &key)
{
    const TextStep along = key.modifiers() & Qt::ControlModifier ? TextStep::Word : TextStep::Glyph;
    switch (key.key()) {
    case Qt::Key_Left:
        m_selection.step(*m_text, along, TextWay::Back);
        return true;
    case Qt::Key_Right:
        m_selection.step(*m_text, along, TextWay::On);
        return true;
    case Qt::Key_Up:
        m_selection.step(*m_text, TextStep::Line, TextWay::Back);
        return true;
    case Qt::Key_Down:
        m_selection.step(*m_text, TextStep::Line, TextWay::On);
        return true;
    default:
        return false;
    }
}

void TextSelecting::show()
{
    HighlightedPages::Rects rects;
    if (m_text && !m_selection.isEmpty())
        for (const PageText &page : m_text->pages)
            if (auto onPage = spanRects(page, m_selection.span()); !onPage.empty())
                rects.emplace_back(page.page, std::move(onPage));
    m_book.setSelected(std::move(rects));
    m_frames.show();
}

void TextSelecting::announce()
{
    show();
    Q_EMIT selectionChanged();
}

} // namespace fanye::flip
