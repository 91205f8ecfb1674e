// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/file/FolderEvents.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>

namespace fanye::worker {
namespace {

constexpr std::uint32_t ofFile = IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF;
constexpr std::uint32_t ofFolder
    = IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

} // namespace

FolderEvents::FolderEvents(const QByteArray &path)
    : m_path(path)
    , m_folder(path.left(std::max<qsizetype>(path.lastIndexOf('/'), 1)))
    , m_name(path.mid(path.lastIndexOf('/') + 1))
    , m_inotify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
}

bool FolderEvents::watch() const
{
    if (!m_inotify)
        return false;
    const bool hasFolder = inotify_add_watch(m_inotify.number(), m_folder.constData(), ofFolder) >= 0;
    const bool hasFile = inotify_add_watch(m_inotify.number(), m_path.constData(), ofFile) >= 0;
    return hasFolder && hasFile;
}

bool FolderEvents::taken() const
{
    bool isAny = false;
    alignas(inotify_event) std::array<char, 8192> events;
    for (ssize_t count = 0; (count = read(m_inotify.number(), events.data(), events.size())) > 0;)
        for (ssize_t at = 0; at < count;) {
            inotify_event event;
            std::memcpy(&event, events.data() + at, sizeof event);
            const char *name = events.data() + at + sizeof event;
            isAny = isAny || event.len == 0 || m_name == QByteArrayView(name, qsizetype(qstrnlen(name, event.len)));
            at += ssize_t(sizeof event + event.len);
        }
    return isAny;
}

} // namespace fanye::worker
