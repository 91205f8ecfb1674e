// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/file/FileWatch.h"

#include "system/PathBytes.h"
#include "worker/file/FolderEvents.h"

#include <atomic>
#include <cstdint>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace fanye::worker {

using namespace system;

// Used by the thread of a look, which may outlive the watch.
struct FileWatch::Shared
{
    Shared(const QString &itsPath, std::shared_ptr<const IssueFile> itsFile)
        : path(itsPath)
        , opened(std::move(itsFile))
        , events(pathBytes(itsPath))
    {
    }

    const QString path;
    const std::shared_ptr<const IssueFile> opened;
    const FolderEvents events;
    const Descriptor event{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    FileLook look;
    std::atomic<bool> isReady = false; // after `look`
};

FileWatch::FileWatch(const QString &path, std::shared_ptr<const IssueFile> opened, const WatchTimes &times,
                     QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>(path, std::move(opened)))
    , m_times(times)
    , m_same(m_shared->opened->stamp())
    , m_events(m_shared->events.descriptor(), QSocketNotifier::Read)
    , m_looked(m_shared->event.number(), QSocketNotifier::Read)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FileWatch::begin);
    m_answer.setSingleShot(true);
    connect(&m_answer, &QTimer::timeout, this, [this] { Q_EMIT found(FileCondition::Unreachable); });
    connect(&m_events, &QSocketNotifier::activated, this, [this] {
        if (m_shared->events.taken())
            lookSoon(m_times.collect);
    });
    connect(&m_looked, &QSocketNotifier::activated, this, &FileWatch::take);
    begin(); // it may have changed since it was opened; and this sets up the events
}

FileWatch::~FileWatch() = default;

void FileWatch::look()
{
    begin();
}

void FileWatch::lookSoon(std::chrono::milliseconds after)
{
    if (!m_next.isActive() || m_next.remainingTimeAsDuration() > after)
        m_next.start(after);
}

void FileWatch::begin()
{
    m_isLookWanted = m_isLooking;
    if (std::exchange(m_isLooking, true))
        return;
    m_next.stop();
    m_answer.start(m_times.answer);
    std::thread([shared = m_shared, same = m_same, before = m_before] {
        const bool isWatched = shared->events.watch(); // before the look, so that no change falls between
        shared->look = lookAt(shared->path, *shared->opened, same, before);
        shared->look.isRemote = shared->look.isRemote || !isWatched;
        shared->isReady = true;
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = write(shared->event.number(), &one, sizeof one);
    }).detach();
}

void FileWatch::take()
{
    std::uint64_t count = 0;
    if (read(m_shared->event.number(), &count, sizeof count) < 0 || !m_shared->isReady.exchange(false))
        return;
    m_isLooking = false;
    m_answer.stop();
    const FileLook look = m_shared->look;
    // A folder behind a symbolic link reports nothing, nor does a drive that can be read again.
    if (look.isRemote || !look.stamp || look.condition == FileCondition::Unreachable)
        lookSoon(m_times.poll);
    if (std::exchange(m_isLookWanted, false))
        lookSoon(m_times.collect);
    judge(look);
}

void FileWatch::judge(const FileLook &look)
{
    m_agreeing = look.isSettled ? m_agreeing + 1 : 0;
    m_before = look;
    const bool isLoss = look.condition != FileCondition::Same && look.condition != FileCondition::Replaced;
    const bool isSure = look.isSettled && (!isLoss || m_agreeing + 1 >= m_times.looksForLoss);
    if (isSure)
        settle(look.condition);
    else
        lookSoon(m_times.settle);
}

void FileWatch::settle(FileCondition condition)
{
    if (condition == FileCondition::Same)
        m_same = *m_before->stamp; // it was only touched
    Q_EMIT found(condition);
}

} // namespace fanye::worker
