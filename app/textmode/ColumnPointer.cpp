// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/ColumnPointer.h"

#include "reflow/Passages.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace fanye::app {

using namespace text;
using namespace reflow;

namespace {

constexpr int scrollEvery = 40; // milliseconds, while the pointer is dragged beyond the view

} // namespace

ColumnPointer::ColumnPointer(const TextColumn &column, ToColumn toColumn, QAbstractScrollArea *view)
    : QObject(view)
    , m_column(column)
    , m_toColumn(std::move(toColumn))
    , m_view(*view)
{
    view->viewport()->installEventFilter(this);
    m_scrolling.setInterval(scrollEvery);
    connect(&m_scrolling, &QTimer::timeout, this, &ColumnPointer::scroll);
}

void ColumnPointer::drop()
{
    m_press.reset();
    m_scrolling.stop();
}

bool ColumnPointer::turnWheel(const QWheelEvent &wheel)
{
    if (!(wheel.modifiers() & Qt::ControlModifier) || wheel.angleDelta().y() == 0)
        return false;
    Q_EMIT sizeWanted(wheel.angleDelta().y() > 0 ? 1 : -1);
    return true;
}

bool ColumnPointer::eventFilter(QObject *viewport, QEvent *event)
{
    const auto mouse = [event]() -> const QMouseEvent & { return static_cast<const QMouseEvent &>(*event); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(mouse());
        return true;
    case QEvent::MouseMove:
        move(mouse());
        return true;
    case QEvent::MouseButtonRelease:
        release(mouse());
        return true;
    case QEvent::MouseButtonDblClick:
        doubleClick(mouse());
        return true;
    case QEvent::Wheel:
        return turnWheel(static_cast<const QWheelEvent &>(*event));
    default:
        return QObject::eventFilter(viewport, event);
    }
}

void ColumnPointer::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_press.reset();
    if (const auto place = m_column.placeAt(m_toColumn(event.position())))
        m_press = Press{event.position().toPoint(), *place, m_column.textPlaceAt(*place)};
}

void ColumnPointer::move(const QMouseEvent &event)
{
    if (!m_press)
        return;
    const QPoint at = event.position().toPoint();
    if (!m_press->isDrag && (at - m_press->at).manhattanLength() < QApplication::startDragDistance())
        return;
    m_press->isDrag = true;
    selectTo(event.position());
    if (m_view.viewport()->rect().contains(at))
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start();
}

void ColumnPointer::scroll()
{
    const QPoint at = m_view.viewport()->mapFromGlobal(QCursor::pos());
    const int beyond = at.y() < 0 ? at.y() : std::max(0, at.y() - m_view.viewport()->height());
    QScrollBar &bar = *m_view.verticalScrollBar();
    bar.setValue(bar.value() + beyond);
    selectTo(at);
}

void ColumnPointer::selectTo(QPointF inViewport)
{
    if (!m_press)
        return;
    const auto end = m_column.placeAt(m_toColumn(inViewport));
    const auto from = m_press->from;
    const auto to = end ? m_column.textPlaceAt(*end) : std::nullopt;
    if (from && to)
        Q_EMIT selected({std::min(*from, *to), std::max(*from, *to)});
}

void ColumnPointer::release(const QMouseEvent &event)
{
    m_scrolling.stop();
    const auto press = std::exchange(m_press, std::nullopt);
    if (event.button() != Qt::LeftButton || !press || press->isDrag)
        return;
    const SetPage *page = m_column.at(press->place.row);
    const QPointF onPage = m_toColumn(press->at) - QPointF(0, m_column.heights().top(press->place.row));
    if (!page || !page->isOnText(onPage)) {
        Q_EMIT selected({});
        return;
    }
    const auto on = page->placeAt(onPage, QTextLine::CursorOnCharacter);
    const Passage &passage = page->passages()[std::size_t(on->passage)];
    if (const auto span = spanOf(passage, sentenceAt(passage, on->unit)))
        Q_EMIT sentenceClicked(*span);
}

void ColumnPointer::doubleClick(const QMouseEvent &event)
{
    const auto place = m_column.placeAt(m_toColumn(event.position()));
    const SetPage *page = place ? m_column.at(place->row) : nullptr;
    if (!page)
        return;
    const Passage &passage = page->passages()[std::size_t(place->place.passage)];
    if (const auto span = spanOf(passage, wordAt(passage, place->place.unit)))
        Q_EMIT selected(*span);
}

} // namespace fanye::app
