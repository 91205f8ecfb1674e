// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/Autoplay.h"

#include "app/commands/Actions.h"
#include "app/session/Session.h"
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

Autoplay::Autoplay(const Session &session, FlipView &book, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_book(book)
    , m_actions(actions)
    , m_window(*window)
    , m_overlay(new AutoplayOverlay(&book))
{
    m_countdown.setSingleShot(true);
    connect(&m_countdown, &QTimer::timeout, this, &Autoplay::turn);
    connect(&session, &Session::aboutToClose, this, &Autoplay::stop);
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
    m_overlay->setState(AutoplayOverlay::State::Hidden, 0);
    m_countdown.stop();
    if (on)
        countDown();
}

// Of the QWindow, which receives all input before any widget does.
bool Autoplay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        wait();
    else if (event->type() == QEvent::FocusIn)
        countDown();
    else if (isInput(event->type()) && m_countdown.isActive()) {
        wait();
        m_countdown.start();
    }
    return QObject::eventFilter(watched, event);
}

void Autoplay::wait()
{
    m_countdown.stop();
    m_overlay->setState(AutoplayOverlay::State::Waiting, m_settings.autoplaySeconds());
}

void Autoplay::countDown()
{
    const int seconds = m_settings.autoplaySeconds();
    m_countdown.start(seconds * 1000);
    m_overlay->setState(AutoplayOverlay::State::Playing, seconds);
}

void Autoplay::turn()
{
    QAction &next = *m_actions[Command::NextSpread];
    next.trigger();
    if (next.isEnabled())
        countDown();
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
            countDown();
    });
    dialog->open();
}

} // namespace fanye::app
