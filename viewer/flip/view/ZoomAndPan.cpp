// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/ZoomAndPan.h"

#include "flip/book/WayIntoView.h"
#include "flip/state/BookFrames.h"
#include "flip/state/BookState.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr double panStiffness = 14; // of a book that is brought somewhere
constexpr double glideStiffness = 5; // of one that glides on: it comes to rest after a fifth of its speed
constexpr double landedWithin = 0.4; // pixels
constexpr double wheelScroll = 0.8; // desktop pixels for an eighth of a degree
constexpr double keyScroll = 0.12; // of the view
constexpr double turningPull = 90; // desktop pixels that a magnified book is pulled past its edge to turn
constexpr double surePull = 8; // desktop pixels past the edge from which a throw counts as one that turns
constexpr double slowestGlide = 120; // desktop pixels a second

// Device pixels to a point at 100 %; 0: unknown.
double actualScale(const QWidget &view)
{
    return view.screen() ? view.screen()->logicalDotsPerInch() / 72 * view.devicePixelRatioF() : 0;
}

} // namespace

ZoomAndPan::ZoomAndPan(const QWidget &view, BookState &book, BookFrames &frames)
    : m_view(view)
    , m_book(book)
    , m_frames(frames)
{
}

bool ZoomAndPan::isMagnified() const
{
    const QSize view = m_book.viewport().view, sheet = m_book.layout().sheet;
    const int across = m_book.sides() == Sides::Two ? 2 * sheet.width() : sheet.width();
    return across > view.width() || sheet.height() > view.height();
}

void ZoomAndPan::updateViewport()
{
    Viewport viewport;
    viewport.scale = m_view.devicePixelRatioF();
    viewport.view
        = {int(std::lround(m_view.width() * viewport.scale)), int(std::lround(m_view.height() * viewport.scale))};
    viewport.shift = m_shift.value();
    viewport.actualScale = actualScale(m_view);
    if (m_book.hasIssue() && !viewport.view.isEmpty())
        viewport = m_magnification.viewport(m_book.sheetPoints(), m_book.sides(), viewport);
    m_book.setViewport(viewport);
}

void ZoomAndPan::applyZoom(void (Magnification::*fit)())
{
    (m_magnification.*fit)();
    applyZoom();
}

void ZoomAndPan::applyZoom()
{
    updateViewport();
    Q_EMIT zoomed();
}

void ZoomAndPan::restore(const Magnification &magnification)
{
    if (!m_book.hasIssue())
        return;
    stopPan();
    m_magnification = magnification;
    applyZoom();
}

void ZoomAndPan::fitContent()
{
    if (!m_book.hasIssue())
        return;
    stopPan();
    const QRectF printed = m_book.printedArea();
    m_magnification.fitContent(printed);
    updateViewport();
    m_magnification.panTo(
        panToContent(printed, m_book.sheetPoints(), m_book.sides(), m_book.facts().binding, m_book.viewport()));
    applyZoom();
}

void ZoomAndPan::zoomTo(double zoom, QPointF about)
{
    if (!m_book.hasIssue())
        return;
    stopPan();
    m_book.setPush({});
    m_magnification.setZoom(zoom, about, m_book.layout(), m_book.viewport());
    applyZoom();
}

void ZoomAndPan::zoomTo(double zoom)
{
    const QSize view = m_book.viewport().view;
    zoomTo(zoom, {view.width() / 2.0, view.height() / 2.0});
}

void ZoomAndPan::zoomToActualSize()
{
    if (m_book.hasIssue() && m_view.screen())
        zoomTo(actualScale(m_view) / fitScale(m_book.sheetPoints(), m_book.sides(), m_book.viewport()));
}

void ZoomAndPan::pinch(QPointF way, double growth, QPointF about)
{
    m_magnification.panBy(way);
    zoomTo(m_magnification.zoom() * growth, about);
}

void ZoomAndPan::reset()
{
    m_hand.end();
    m_wheel = {};
    stopPan();
    m_book.setPush({});
    m_magnification.fitSpread();
}

QPointF ZoomAndPan::panBy(QPointF way)
{
    stopPan();
    const QPointF before = m_magnification.pan();
    m_magnification.panBy(way);
    updateViewport();
    m_book.setPush(m_magnification.pan() - before);
    m_frames.ask();
    m_frames.show();
    return m_magnification.pan() - before;
}

bool ZoomAndPan::scroll(QPoint direction)
{
    if (!isMagnified())
        return false;
    const QPointF step = QPointF(m_book.viewport().view.width(), m_book.viewport().view.height()) * keyScroll;
    return panBy({step.x() * direction.x(), step.y() * direction.y()}).manhattanLength() > 1;
}

// At the end of a page a further notch reads on; a swipe that has scrolled first has to be made anew.
int ZoomAndPan::scrollByWheel(QPoint delta, Qt::ScrollPhase phase)
{
    const QPointF possible = panBy(QPointF(delta) * wheelScroll * m_view.devicePixelRatioF());
    const bool isStuck = std::abs(possible.y()) < 0.5 && std::abs(possible.x()) < 0.5;
    return m_wheel.turns(delta.y(), phase, isStuck);
}

ReadingStep ZoomAndPan::readingStep(int direction) const
{
    const auto step = direction > 0 ? readOn : readBack;
    Viewport viewport = m_book.viewport();
    if (m_motion)
        viewport.pan = m_motion->goal();
    return step(m_book.sheetPoints(), m_book.sides(), m_book.facts().binding, viewport);
}

void ZoomAndPan::readOnTo(QPointF pan, int direction)
{
    panTo(pan);
    m_book.setPush({0, -1.0 * direction}); // reading goes down the page
    m_frames.ask();
    m_frames.begin();
}

void ZoomAndPan::startPan(const PanMotion &motion)
{
    m_motion = motion;
    m_book.setPanGoal(motion.goal());
}

void ZoomAndPan::stopPan()
{
    m_motion.reset();
    m_book.setPanGoal(std::nullopt);
}

void ZoomAndPan::panTo(QPointF pan)
{
    startPan({m_magnification.pan(), {}, pan, panStiffness});
}

void ZoomAndPan::glide(QPointF velocity)
{
    const QPointF from = m_magnification.pan();
    Viewport far = m_book.viewport();
    far.pan = from + velocity / glideStiffness;
    const QPointF goal = boundedPan(m_book.sheetPoints(), m_book.sides(), far);
    m_book.setPush(goal - from);
    startPan({from, velocity, goal, glideStiffness});
    m_frames.ask();
    m_frames.begin();
}

void ZoomAndPan::panToReadingStart()
{
    if (!isMagnified())
        return;
    const QSizeF points = m_book.sheetPoints();
    const Binding binding = m_book.facts().binding;
    if (fit() == Fit::Content)
        panTo(panToContent(m_book.printedArea(), points, m_book.sides(), binding, m_book.viewport()));
    else
        panTo(panToStart(points, m_book.sides(), binding, m_book.viewport()));
}

void ZoomAndPan::bringInView(PageNumber page, const QRectF &part)
{
    const auto at = isMagnified() ? openPartInView(m_book, m_book.faces(), page, part) : std::nullopt;
    if (!at)
        return;
    Viewport there = m_book.viewport();
    there.pan = m_magnification.pan() + wayIntoView(*at, there.view);
    if (there.pan != m_magnification.pan())
        readOnTo(boundedPan(m_book.sheetPoints(), m_book.sides(), there), 1);
}

bool ZoomAndPan::isAtReadingStart() const
{
    if (!m_book.hasIssue() || !isMagnified() || m_motion || fit() == Fit::Content)
        return false;
    const QPointF start = panToStart(m_book.sheetPoints(), m_book.sides(), m_book.facts().binding, m_book.viewport());
    return (m_magnification.pan() - start).manhattanLength() < 1;
}

void ZoomAndPan::jumpToReadingStart()
{
    panToReadingStart();
    if (!m_motion)
        return;
    m_magnification.panTo(m_motion->goal());
    stopPan();
    updateViewport();
}

void ZoomAndPan::pressHand(QPointF position)
{
    m_hand.begin(position, m_frames.now());
}

void ZoomAndPan::dragHand(QPointF position)
{
    const QPointF wished = m_hand.moved(position, m_frames.now());
    m_hand.met(wished, panBy(wished));
}

int ZoomAndPan::throwBook()
{
    const double pixel = m_view.devicePixelRatioF(), pulled = m_hand.beyond();
    const QPointF velocity = m_hand.velocity(m_frames.now());
    const double thrown = std::abs(pulled) > surePull * pixel ? pulled + velocity.x() / glideStiffness : 0;
    if (std::max(std::abs(pulled), std::abs(thrown)) > turningPull * pixel)
        return (pulled < 0) == (m_book.sideBefore() == SheetSide::Left) ? 1 : -1;
    if (std::hypot(velocity.x(), velocity.y()) > slowestGlide * pixel)
        glide(velocity);
    return 0;
}

bool ZoomAndPan::advancePan(double seconds)
{
    if (!m_motion)
        return false;
    const bool isThere = m_motion->advance(seconds, landedWithin);
    m_magnification.panTo(m_motion->position());
    if (isThere)
        stopPan();
    return true;
}

bool ZoomAndPan::advance(double seconds)
{
    const bool isShifting = m_shift.advance(seconds, m_book), isPanning = advancePan(seconds);
    if (isShifting || isPanning)
        updateViewport();
    return isShifting || isPanning;
}

void ZoomAndPan::settle()
{
    centre();
    if (m_motion)
        m_magnification.panTo(m_motion->goal());
    stopPan();
    updateViewport();
}

} // namespace fanye::flip
