// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "flip/book/Magnification.h"
#include "issue/PageNumber.h"

#include <QObject>
#include <QTimer>

namespace fanye::flip {
class FlipView;
}
namespace fanye::shelf {
class Store;
}

namespace fanye::app {

class Actions;

// Shows an issue that is ready where the reader left it: page, zoom and pairing; keeps them on the shelf while it is
// read. An issue that is reloaded stays as it lies. If the shelf is loaded only later, the book goes there then, unless
// the reader has begun to turn or to zoom.
class ReadingState : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    ReadingState(const Session &session, shelf::Store &shelf, flip::FlipView &book, const Actions &actions,
                 QObject *parent = nullptr);

    // Puts the open issue on the shelf. REQUIRED before anything else is kept of it.
    void remember();
    void setTitle(const QString &title); // of the open issue, on the shelf

private:
    void begin(const OpenIssue &issue);
    void resume(const OpenIssue &issue);
    void restorePlace(const OpenIssue &issue);
    void end(const OpenIssue &issue);
    PageNumber startPage(const OpenIssue &issue) const;
    void noticeMove();
    void goToLoadedPlace();
    void applyPairing(const OpenIssue &issue);
    void shiftPairing(bool shifted);
    void remember(const OpenIssue &issue);
    void keepPlace(const OpenIssue &issue);

    const Session &m_session;
    shelf::Store &m_shelf;
    flip::FlipView &m_book;
    const Actions &m_actions;
    PageNumber m_leftPage; // of the issue before
    flip::Magnification m_leftMagnification;
    bool m_isRemembered = false;
    bool m_isPlaceAwaited = false; // the shelf is not loaded; the page on show must not be kept as the reader's place
    bool m_wasPlaceAwaited = false; // when the issue was left
    QTimer m_pause; // so that turning through an issue does not write a place for each leaf
};

} // namespace fanye::app
