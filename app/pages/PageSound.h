// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SoundThread.h"
#include "app/settings/Settings.h"

#include <QObject>

#include <optional>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;

// View > Sound of pages: plays a sound for each turning leaf, louder for a faster one. Loads no sound while it is off.
class PageSound : public QObject
{
    Q_OBJECT
public:
    PageSound(flip::FlipView &book, const Actions &actions, OpenSound open, QObject *parent = nullptr);

    bool isOn() const { return m_thread.has_value(); }

private:
    void setOn(bool on);
    void hear(double speed);

    OpenSound m_open;
    std::optional<SoundThread> m_thread;
    Settings m_settings;
};

} // namespace fanye::app
