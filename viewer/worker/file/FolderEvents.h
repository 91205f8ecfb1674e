// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

#include <QByteArray>

namespace fanye::worker {

// The system's events (inotify) of one file and of its name in its folder.
class FolderEvents
{
public:
    explicit FolderEvents(const QByteArray &path);

    // Watches the file that the path leads to now, and the folder. To be called again after each change, because a file
    // that is replaced is another one. False: the system reports nothing. Any thread, one at a time; waits for the
    // disk.
    bool watch() const;
    int descriptor() const { return m_inotify.number(); } // readable when there are events
    bool taken() const; // takes all events; true: one may concern the file. Any thread.

private:
    QByteArray m_path;
    QByteArray m_folder;
    QByteArray m_name;
    system::Descriptor m_inotify;
};

} // namespace fanye::worker
