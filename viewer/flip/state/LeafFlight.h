// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/PassedLeaves.h"

#include <QObject>

namespace fanye::flip {

class BookState;

// Moves the leaves in the air, once their pages are known.
class LeafFlight : public QObject
{
    Q_OBJECT
public:
    explicit LeafFlight(BookState &book); // outlives this

    bool advance(double seconds); // true: leaves are in the air

Q_SIGNALS:
    void passed(double speed); // a leaf is at the fastest point of its way; in ways per second
    void landed(); // the last one

private:
    BookState &m_book;
    PassedLeaves m_passed;
};

} // namespace fanye::flip
