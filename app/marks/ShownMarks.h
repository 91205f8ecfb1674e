// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/ReaderMark.h"
#include "issue/IssueFacts.h"
#include "marks/Mark.h"

#include <QObject>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class ReaderMarks;
class Session;

// Shows the reader's marks in the book.
class ShownMarks : public QObject
{
    Q_OBJECT
public:
    ShownMarks(const Session &session, const ReaderMarks &marks, flip::FlipView &book, QObject *parent = nullptr);

Q_SIGNALS:
    void shown(const std::vector<fanye::flip::ReaderMark> &marks);

private:
    void show();

    const Session &m_session;
    const ReaderMarks &m_marks;
    flip::FlipView &m_book;
};

// The lines of each mark, and the sign of its note: in the nearer margin, at the height of the first line or of the
// place. Pure.
std::vector<flip::ReaderMark> shownMarks(const std::vector<marks::Mark> &marks, const IssueFacts &facts);

} // namespace fanye::app
