// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageSlider.h"

#include "flip/motion/PressDistance.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolTip>

#include <cstdlib>

namespace fanye::app {

using namespace flip;

namespace {

QRect partOf(const PageSlider &slider, const QStyleOptionSlider &option, QStyle::SubControl part)
{
    return slider.style()->subControlRect(QStyle::CC_Slider, &option, part, &slider);
}

} // namespace

PageSlider::PageSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
}

void PageSlider::setWords(std::function<QString(int)> words)
{
    m_words = std::move(words);
}

bool PageSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_words || maximum() == minimum())
        return QSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), m_words(valueAt(help->pos().x())), this);
    return true;
}

void PageSlider::letGo()
{
    m_press.reset();
    const QSignalBlocker quiet(this);
    setSliderDown(false);
}

int PageSlider::valueAt(int x) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = partOf(*this, option, QStyle::SC_SliderGroove);
    const int handle = partOf(*this, option, QStyle::SC_SliderHandle).width();
    const int way = x - groove.left() - handle / 2, wholeWay = groove.width() - handle;
    return QStyle::sliderValueFromPosition(minimum(), maximum(), way, wholeWay, option.upsideDown);
}

// Without valueChanged(): a drag has signals of its own.
void PageSlider::show(int value)
{
    const QSignalBlocker quiet(this);
    setValue(value);
}

void PageSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || maximum() == minimum())
        return event->ignore();
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = partOf(*this, option, QStyle::SC_SliderHandle);
    const int x = int(event->position().x());
    m_press = Press{x, handle.contains(event->position().toPoint()) ? x - handle.center().x() : 0, false};
}

void PageSlider::mouseMoveEvent(QMouseEvent *event)
{
    const int x = int(event->position().x());
    if (!m_press || (!m_press->isDrag && std::abs(x - m_press->x) < pressDistance))
        return;
    if (!m_press->isDrag)
        beginDrag();
    show(valueAt(x - m_press->fromHandle));
    Q_EMIT draggedTo(value());
}

void PageSlider::beginDrag()
{
    m_press->isDrag = true;
    {
        const QSignalBlocker quiet(this);
        setSliderDown(true);
    }
    Q_EMIT dragBegan();
}

void PageSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_press || event->button() != Qt::LeftButton)
        return;
    const Press press = *m_press;
    letGo();
    if (press.isDrag)
        Q_EMIT dragEnded();
    else if (press.fromHandle == 0)
        Q_EMIT clicked(valueAt(press.x));
}

} // namespace fanye::app
