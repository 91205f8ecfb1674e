// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "issue/PageNumber.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace fanye::flip {
class FlipView;
}
namespace fanye::shelf {
class Store;
}

namespace fanye::app {

class Actions;

// Remembers for each issue where the reader stopped, how the pages were paired, and what was bookmarked.
class ReadingState : public QObject
{
    Q_OBJECT
public:
    ReadingState(shelf::Store &shelf, flip::FlipView &book, const Actions &actions, QObject *parent = nullptr);

    void begin(const Session::Ready &ready); // an issue is open
    // The book shows it at startPage(): it is magnified as the reader left it. Where the place is not known yet, the
    // book goes there as soon as it is, unless the reader has begun to turn or to zoom.
    void resume();
    void end(); // it is about to close: keeps the place at once

    PageNumber startPage() const; // as asked for on opening, else where the reader stopped
    std::vector<PageNumber> bookmarks() const;
    QStringList recentFiles() const; // newest first
    void remember(); // the shelf knows the issue from now on. REQUIRED before anything else is kept of it

Q_SIGNALS:
    void bookmarksChanged();
    void recentChanged();
    void notKept(const QString &plainText); // a bookmark could not be set or removed

private:
    bool isAskedForElsewhere() const;
    void notice();
    void takePlace();
    void applyPairing();
    void keepPlace();
    void toggleBookmark(bool set);
    void takeBookmarks(const QByteArray &contentKey);
    void tellOfLoss();
    void shiftPairing(bool shifted);
    void showBookmark();

    shelf::Store &m_shelf;
    flip::FlipView &m_book;
    const Actions &m_actions;
    const Session::Ready *m_ready = nullptr;
    bool m_isRemembered = false;
    bool m_isPlaceAwaited = false; // what is shown is not where the reader stopped, and must not be kept as that
    QTimer m_pause; // so that turning through an issue does not write a place for each leaf
};

} // namespace fanye::app
