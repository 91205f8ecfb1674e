// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/folders/FolderScanTask.h"

#include "shelf/mounts/MountTable.h"
#include "system/PathBytes.h"

#include <atomic>
#include <cstdint>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace fanye::shelf {

struct FolderScanTask::Shared
{
    QString folder;
    std::shared_ptr<TreeEvents> events;
    FolderReader reader;
    system::Descriptor ready{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    std::stop_source stop;
    std::atomic<std::size_t> progress = 0;
    std::atomic<bool> isReady = false;
    FolderReading reading;

    void run();
};

// A link may lead to a share, so the kind of the file system is asked for where the link leads.
void FolderScanTask::Shared::run()
{
    const QString real = system::canonicalPath(folder);
    reading.isOnShare = isNetworkFileSystem(fileSystemOf(real.isEmpty() ? folder : real));
    ListingOptions options;
    options.stop = stop.get_token();
    options.progress = &progress;
    if (!reading.isOnShare)
        options.entering = [this](const QByteArray &entered) { events->watch(entered); };
    reading.listing = reader(folder, options);
    isReady = true;
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = write(ready.number(), &one, sizeof one);
}

FolderScanTask::FolderScanTask(const QString &folder, std::shared_ptr<TreeEvents> events, const FolderReader &reader)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->folder = folder;
    m_shared->events = std::move(events);
    m_shared->reader = reader;
    std::thread([shared = m_shared] { shared->run(); }).detach();
}

FolderScanTask::~FolderScanTask()
{
    m_shared->stop.request_stop();
}

int FolderScanTask::descriptor() const
{
    return m_shared->ready.number();
}

bool FolderScanTask::isReady() const
{
    return m_shared->isReady;
}

std::size_t FolderScanTask::progress() const
{
    return m_shared->progress;
}

FolderReading FolderScanTask::taken()
{
    return std::move(m_shared->reading);
}

} // namespace fanye::shelf
