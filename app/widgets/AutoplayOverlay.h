// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/CornerOverlay.h"

namespace fanye::app {

// Shows that auto-turn is running or paused.
class AutoplayOverlay : public CornerOverlay
{
    Q_OBJECT
public:
    enum class State { Hidden, Playing, Waiting };

    explicit AutoplayOverlay(QWidget *book);

    void setState(State state, int seconds);
    State state() const { return m_state; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Hidden;
    QString m_words; // "8 s"
};

} // namespace fanye::app
