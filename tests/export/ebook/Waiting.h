// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Patience.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>

namespace fanye {

constexpr int wholeBook = 4 * patience; // milliseconds: many pages

// Lets things happen until `isTrue`; false after the time of a whole book.
inline bool waitFor(const std::function<bool()> &isTrue)
{
    QElapsedTimer time;
    time.start();
    while (!isTrue() && time.elapsed() < wholeBook)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return isTrue();
}

} // namespace fanye
