// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/file/FileOpening.h"

#include <atomic>
#include <cstdint>
#include <sys/eventfd.h>
#include <thread>

namespace fanye::worker {

using namespace system;

struct FileOpening::Shared
{
    Descriptor event{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    std::optional<Opened> opened;
    std::atomic<bool> isReady = false;
};

FileOpening::FileOpening(const QString &path, std::function<void(const Opened &)> onThread)
    : m_shared(std::make_shared<Shared>())
{
    std::thread([shared = m_shared, path, onThread = std::move(onThread)] {
        Result<IssueFile> file = IssueFile::open(path);
        if (file)
            shared->opened = std::make_shared<const IssueFile>(std::move(file).value());
        else
            shared->opened = file.failure();
        if (onThread)
            onThread(*shared->opened);
        shared->isReady = true;
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = write(shared->event.number(), &one, sizeof one);
    }).detach();
}

int FileOpening::descriptor() const
{
    return m_shared->event.number();
}

bool FileOpening::isReady() const
{
    return m_shared->isReady;
}

// Reads the flag even where the descriptor has told: it is the flag that makes the thread's writes visible to this one.
FileOpening::Opened FileOpening::taken() const
{
    [[maybe_unused]] const bool ready = isReady();
    Q_ASSERT(ready);
    return *m_shared->opened;
}

} // namespace fanye::worker
