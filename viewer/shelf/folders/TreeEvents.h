// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

#include <QByteArray>

#include <atomic>

namespace fanye::shelf {

// The system's events (inotify) of folders: files that may be issues and folders that come, go, or were written to.
// QFileSystemWatcher would do less: it tells only that a folder has changed, looks at the folder again on the thread of
// its owner, which may be the window's, knows no names that are no UTF-8, and does not tell when a file has been
// written to its end.
class TreeEvents
{
public:
    TreeEvents();

    // Any thread, one at a time. Waits for the disk. The folder stays watched until it is deleted.
    void watch(const QByteArray &folder);
    // False: the system had no room for more, and some folders are not watched. Any thread.
    bool isComplete() const { return m_isComplete; }
    int descriptor() const { return m_inotify.number(); } // readable when there are events; -1: the system has none
    bool taken() const; // takes all events; true: one concerns issues. One thread.

private:
    system::Descriptor m_inotify;
    std::atomic<int> m_watched = 0;
    std::atomic<bool> m_isComplete = true;
};

} // namespace fanye::shelf
