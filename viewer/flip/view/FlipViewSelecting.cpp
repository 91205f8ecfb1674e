// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting text: by hand on print, by keys, and how it shows on the pages.
#include "flip/motion/PressDistance.h"
#include "flip/view/FlipViewPrivate.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace fanye::flip {

using namespace text;

namespace {

constexpr int scrollInterval = 25; // milliseconds
constexpr double scrollShare = 0.25; // of the way that the hand is beyond the edge, each time
constexpr int turnRest = 700; // milliseconds for which the hand rests at the book's outer edge
constexpr double turnShare = 0.03; // of a page's width, which the book's outer edge is wide for it

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

std::optional<TextHit> FlipView::Private::textAt(QPointF view) const
{
    if (!text || tool != Tool::Text || (isAtOuterEdge(book, view) && !isOnBentLeaf(book, view)))
        return std::nullopt;
    const auto spot = book.pageAt(view);
    const PageText *page = spot ? text->find(spot->page) : nullptr;
    return page ? hitOnText(*page, spot->point) : std::nullopt;
}

std::optional<TextHit> FlipView::Private::textNear(QPointF view) const
{
    const auto spot = text ? book.pageNear(view) : std::nullopt;
    const PageText *page = spot ? text->find(spot->page) : nullptr;
    return page ? nearestText(*page, spot->point) : std::nullopt;
}

// A leaf in the air is caught, not read; with Shift its text can be reached all the same.
bool FlipView::Private::pressText(QPointF view, Qt::KeyboardModifiers keys)
{
    const bool extends = (keys & Qt::ShiftModifier) && selection.hasBegun();
    const auto hit = extends && tool == Tool::Text ? textNear(view) : isOnBentLeaf(book, view) ? std::nullopt : textAt(view);
    if (!hit) {
        clicks.forget();
        return false;
    }
    cornerRest.stop();
    panGoal.reset();
    const int count = extends ? 1 : clicks.press(view, now(), clickLimits(scale()));
    textPress = TextPress{*hit, view, units[(count - 1) % 4], extends || count > 1};
    if (extends)
        selection.leadTo(*text, *hit);
    else if (textPress->unit != TextUnit::Glyph)
        selection.begin(*text, *hit, textPress->unit);
    showSelection();
    return true;
}

bool FlipView::Private::leadText(QPointF view)
{
    if (!textPress)
        return false;
    const QPointF way = view - textPress->at;
    if (!textPress->isSelecting) {
        if (std::hypot(way.x(), way.y()) < pressDistance * scale())
            return true;
        selection.begin(*text, textPress->hit);
        textPress->isSelecting = true;
    }
    if (const auto hit = textNear(view))
        selection.leadTo(*text, *hit);
    showSelection();
    const bool isBeyond = !QRectF(QPointF(), book.viewport().view).contains(view);
    if (!isBeyond || !isMagnified())
        selectionScroll.stop();
    else if (!selectionScroll.isActive())
        selectionScroll.start(scrollInterval);
    waitToTurn(view);
    return true;
}

// A hand that rests at the edge wants to go on over the leaf; one that only passes does not.
void FlipView::Private::waitToTurn(QPointF view)
{
    const double inside = turnShare * book.layout().sheet.width();
    const QRectF sheets = openSheets(book);
    const bool isAtEdge = view.x() < sheets.left() + inside || view.x() > sheets.right() - inside;
    const QPointF way = view - textPress->restsAt;
    if (!isAtEdge || isMagnified() || book.leaves().isMoving()) {
        selectionTurn.stop();
    } else if (!selectionTurn.isActive() || std::hypot(way.x(), way.y()) > pressDistance * scale()) {
        textPress->restsAt = view;
        selectionTurn.start(turnRest);
    }
}

void FlipView::Private::turnSelecting()
{
    if (!textPress)
        return;
    const bool isLeft = pointer.x() < QRectF(openSheets(book)).center().x();
    turnBy(isLeft == (book.sideBefore() == SheetSide::Left) ? -1 : 1);
    if (!book.leaves().isMoving())
        leadText(pointer);
}

void FlipView::Private::scrollSelecting()
{
    const QSize view = book.viewport().view;
    const QPointF within(std::clamp(pointer.x(), 0.0, double(view.width())),
                         std::clamp(pointer.y(), 0.0, double(view.height())));
    const QPointF possible = panBy((within - pointer) * scrollShare);
    if (!textPress || std::hypot(possible.x(), possible.y()) < 0.5)
        selectionScroll.stop();
    else
        leadText(pointer);
}

void FlipView::Private::dropText()
{
    selectionScroll.stop();
    selectionTurn.stop();
    textPress.reset();
    clicks.forget();
}

bool FlipView::Private::letGoText(QPointF view)
{
    if (!textPress)
        return false;
    selectionScroll.stop();
    selectionTurn.stop();
    const bool wasSelecting = textPress->isSelecting;
    textPress.reset();
    if (wasSelecting) {
        selectionMade();
    } else if (const Link *link = linkAt(view)) {
        const Link copy = *link;
        Q_EMIT q.linkActivated(copy);
    } else {
        q.clearSelection();
    }
    hover(view);
    return true;
}

bool FlipView::Private::keySelect(const QKeyEvent &key)
{
    if (selection.isEmpty())
        return false;
    if (key.key() == Qt::Key_Escape && !thumbThrough.isHeld()) {
        q.clearSelection();
        return true;
    }
    const bool isByWords = key.modifiers() & Qt::ControlModifier;
    const TextStep along = isByWords ? TextStep::Word : TextStep::Glyph;
    if (!(key.modifiers() & Qt::ShiftModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Left:
        selection.step(*text, along, TextWay::Back);
        break;
    case Qt::Key_Right:
        selection.step(*text, along, TextWay::On);
        break;
    case Qt::Key_Up:
        selection.step(*text, TextStep::Line, TextWay::Back);
        break;
    case Qt::Key_Down:
        selection.step(*text, TextStep::Line, TextWay::On);
        break;
    default:
        return false;
    }
    selectionMade();
    return true;
}

void FlipView::Private::showSelection()
{
    HighlightedPages::Rects rects;
    if (text && !selection.isEmpty())
        for (const PageText &page : text->pages)
            if (auto onPage = spanRects(page, selection.span()); !onPage.empty())
                rects.emplace_back(page.page, std::move(onPage));
    book.setSelected(std::move(rects));
    showScene();
}

void FlipView::Private::selectionMade()
{
    showSelection();
    Q_EMIT q.selectionChanged();
}

void FlipView::setText(std::shared_ptr<const IssueText> text)
{
    const auto stays = [&](PageNumber first, PageNumber last) {
        return text && d->text && hasSamePages(*d->text, *text, {{first, 0}, {last, 0}});
    };
    const TextSpan span = d->selection.span();
    const bool losesSelection = d->selection.hasBegun() && !stays(span.first.page, span.last.page);
    const bool losesPress = d->textPress && !stays(d->textPress->hit.glyph.page, d->textPress->hit.glyph.page);
    d->text = std::move(text);
    if (losesSelection || losesPress)
        d->dropText();
    if (losesSelection)
        clearSelection();
}

void FlipView::setTool(Tool tool)
{
    d->tool = tool;
    d->hover(d->pointer);
}

Tool FlipView::tool() const
{
    return d->tool;
}

std::optional<TextSpan> FlipView::selection() const
{
    return d->text && !d->selection.isEmpty() ? std::optional(d->selection.span()) : std::nullopt;
}

QString FlipView::selectedText() const
{
    const auto span = selection();
    return span ? spanText(*d->text, *span) : QString();
}

void FlipView::selectAll()
{
    if (!d->text || d->text->pages.empty())
        return;
    const std::vector<PageNumber> open = spread().inReadingOrder(d->book.facts().binding);
    if (open.empty())
        return;
    const auto [first, last] = std::minmax_element(open.begin(), open.end());
    TextSpan all = bodyFrom(*d->text, *first, *last);
    if (all.isEmpty() || selection() == all)
        all = bodyFrom(*d->text, d->text->pages.front().page, d->text->pages.back().page);
    d->selection.setSpan(all);
    d->selectionMade();
}

void FlipView::clearSelection()
{
    const bool wasAny = !d->selection.isEmpty();
    d->selection.clear();
    if (wasAny)
        d->selectionMade();
}

std::optional<PageNumber> FlipView::pageAt(QPoint at) const
{
    const auto spot = d->book.pageAt(d->onView(at));
    return spot ? std::optional(spot->page) : std::nullopt;
}

const Link *FlipView::linkAt(QPoint at) const
{
    return d->linkAt(d->onView(at));
}

} // namespace fanye::flip
