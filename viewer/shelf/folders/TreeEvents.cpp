// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/folders/TreeEvents.h"

#include "shelf/folders/FolderScan.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>

namespace fanye::shelf {
namespace {

// All programs of the user share the system's limit, which may be as low as 8,192.
constexpr int mostWatched = 4000;

constexpr std::uint32_t events = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB
    | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;

bool concernsIssues(const inotify_event &event, const char *name)
{
    if ((event.mask & (IN_Q_OVERFLOW | IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF)) != 0)
        return true;
    return event.len > 0 && mayBeIssue(QByteArrayView(name, qsizetype(qstrnlen(name, event.len))));
}

} // namespace

TreeEvents::TreeEvents()
    : m_inotify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    m_isComplete = bool(m_inotify);
}

void TreeEvents::watch(const QByteArray &folder)
{
    if (!m_inotify || m_watched >= mostWatched) {
        m_isComplete = false;
        return;
    }
    const int watch = inotify_add_watch(m_inotify.number(), folder.constData(), events);
    if (watch < 0)
        m_isComplete = m_isComplete && errno == ENOENT;
    else
        m_watched = std::max(m_watched.load(), watch); // a folder that is watched already keeps its number
}

bool TreeEvents::taken() const
{
    bool isAny = false;
    alignas(inotify_event) std::array<char, 64 * 1024> bytes;
    for (ssize_t count = 0; (count = read(m_inotify.number(), bytes.data(), bytes.size())) > 0;)
        for (ssize_t at = 0; at < count;) {
            inotify_event event;
            std::memcpy(&event, bytes.data() + at, sizeof event);
            isAny = isAny || concernsIssues(event, bytes.data() + at + sizeof event);
            at += ssize_t(sizeof event + event.len);
        }
    return isAny;
}

} // namespace fanye::shelf
