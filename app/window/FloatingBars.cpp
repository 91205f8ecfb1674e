// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FloatingBars.h"

#include "app/commands/Menus.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

#include <utility>

namespace fanye::app {
namespace {

using namespace std::chrono_literals;

constexpr int edge = 3; // pixels from the screen's edge where the pointer shows the bars
constexpr int around = 24; // pixels around the bars that count as part of them

QFrame *floating(QWidget *window, const QString &name)
{
    auto *frame = new QFrame(window);
    frame->setObjectName(name);
    frame->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    frame->hide();
    return frame;
}

// Separates a bar from the book beneath it.
QFrame *line(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

bool hasFocusInside(const QWidget &bar)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && bar.isAncestorOf(focused);
}

} // namespace

FloatingBars::FloatingBars(const QMenuBar &menu, QWidget &pageBar, const Actions &actions, QMainWindow *window)
    : QObject(window)
    , m_menu(menu)
    , m_pageBar(pageBar)
    , m_actions(actions)
    , m_window(*window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(700ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { areWanted() ? m_patience.start() : hide(); });
}

void FloatingBars::make()
{
    m_top = floating(&m_window, QStringLiteral("topBars"));
    m_bottom = floating(&m_window, QStringLiteral("bottomBars"));
    m_sameMenu = new QMenuBar(m_top);
    m_sameMenu->setNativeMenuBar(false);
    m_sameMenu->addActions(m_menu.actions());
    auto *tools = new QToolBar(m_top);
    tools->setIconSize(m_window.iconSize());
    fillToolBar(*tools, m_actions);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sameMenu, tools, line(m_top)})
        m_top->layout()->addWidget(part);
    m_bottom->layout()->addWidget(line(m_bottom));
    m_window.installEventFilter(this);
}

void FloatingBars::begin()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    if (!m_top)
        make();
    m_usualPlace = qobject_cast<QBoxLayout *>(m_pageBar.parentWidget()->layout());
    m_bottom->layout()->addWidget(&m_pageBar);
}

void FloatingBars::end()
{
    if (!m_hasBegun)
        return;
    m_hasBegun = false;
    hide();
    m_usualPlace->addWidget(&m_pageBar);
}

void FloatingBars::reveal()
{
    if (!m_hasBegun)
        return;
    for (QFrame *bar : {m_top, m_bottom}) {
        bar->setVisible(bar == m_top || m_pageBar.isVisibleTo(m_bottom));
        bar->raise();
    }
    place();
    m_patience.start();
}

void FloatingBars::hide()
{
    m_patience.stop();
    m_top->hide();
    m_bottom->hide();
}

void FloatingBars::pointerAt(QPoint place)
{
    if (!m_hasBegun)
        return;
    const bool isAtEdge = place.y() <= edge || place.y() >= m_window.rect().bottom() - edge;
    const bool wasThere = std::exchange(m_isPointerThere, isAtEdge || belongsToBars(place));
    if (isAtEdge && !areShown())
        reveal();
    else if (wasThere && !m_isPointerThere && areShown())
        m_patience.start();
}

void FloatingBars::pointerLeft()
{
    m_isPointerThere = false;
}

bool FloatingBars::belongsToBars(QPoint place) const
{
    const QMargins margins(0, around, 0, around);
    const auto has = [&](const QFrame *bar) {
        return bar->isVisible() && bar->geometry().marginsAdded(margins).contains(place);
    };
    return has(m_top) || has(m_bottom);
}

bool FloatingBars::areShown() const
{
    return m_hasBegun && m_top->isVisible();
}

bool FloatingBars::areWanted() const
{
    return m_isPointerThere || QApplication::activePopupWidget() || hasFocusInside(*m_top) || hasFocusInside(*m_bottom);
}

bool FloatingBars::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && areShown())
        place();
    return QObject::eventFilter(watched, event);
}

void FloatingBars::place()
{
    const QSize room = m_window.size();
    const int top = m_top->sizeHint().height();
    const int bottom = m_bottom->sizeHint().height();
    m_top->setGeometry(0, 0, room.width(), top);
    m_bottom->setGeometry(0, room.height() - bottom, room.width(), bottom);
}

} // namespace fanye::app
