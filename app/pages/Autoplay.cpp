// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/Autoplay.h"

#include "app/commands/Actions.h"
#include "app/widgets/AutoplayOverlay.h"
#include "flip/view/FlipView.h"

#include <QEvent>
#include <QInputDialog>
#include <QWindow>

namespace fanye::app {

using namespace flip;

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::NativeGesture:
        return true;
    default:
        return false;
    }
}

} // namespace

Autoplay::Autoplay(FlipView &book, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_book(book)
    , m_actions(actions)
    , m_window(*window)
    , m_sign(new AutoplayOverlay(&book))
{
    m_count.setSingleShot(true);
    connect(&m_count, &QTimer::timeout, this, &Autoplay::turn);
    connect(actions[Command::Autoplay], &QAction::triggered, this, &Autoplay::setOn);
    connect(actions[Command::AutoplayPace], &QAction::triggered, this, &Autoplay::askForPace);
}

void Autoplay::stop()
{
    setOn(false);
}

void Autoplay::setOn(bool on)
{
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = on ? m_window.windowHandle() : nullptr;
    if (m_watched)
        m_watched->installEventFilter(this);
    m_isOn = on;
    m_actions[Command::Autoplay]->setChecked(on);
    m_sign->setState(AutoplayOverlay::State::Hidden, 0);
    m_count.stop();
    if (on)
        countOn();
}

// The window's own door: whatever the reader does in it passes here.
bool Autoplay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        wait();
    else if (event->type() == QEvent::FocusIn)
        countOn();
    else if (isInput(event->type()) && m_count.isActive()) {
        wait();
        m_count.start();
    }
    return QObject::eventFilter(watched, event);
}

void Autoplay::wait()
{
    m_count.stop();
    m_sign->setState(AutoplayOverlay::State::Waiting, m_settings.autoplaySeconds());
}

void Autoplay::countOn()
{
    const int seconds = m_settings.autoplaySeconds();
    m_count.start(seconds * 1000);
    m_sign->setState(AutoplayOverlay::State::Playing, seconds);
}

void Autoplay::turn()
{
    QAction &next = *m_actions[Command::NextSpread];
    next.trigger();
    if (next.isEnabled())
        countOn();
    else
        stop();
}

void Autoplay::askForPace()
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("autoplayPace"));
    dialog->setWindowTitle(tr("Auto-turn"));
    dialog->setLabelText(tr("Seconds per spread:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(shortestAutoplay, longestAutoplay);
    dialog->setIntValue(m_settings.autoplaySeconds());
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int seconds) {
        m_settings.setAutoplaySeconds(seconds);
        if (m_isOn)
            countOn();
    });
    dialog->open();
}

} // namespace fanye::app
