// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/EarlyOpen.h"

#include "worker/queues/RenderPool.h"
#include "worker/queues/TextReader.h"

namespace fanye::worker {
namespace {

using Workers = std::vector<EarlyOpen::Started>;

std::shared_ptr<Workers> startWorkers(int count)
{
    auto workers = std::make_shared<Workers>();
    for (int i = 0; i < count; ++i)
        if (auto process = EngineProcess::take())
            workers->push_back({std::move(process), 0});
    return workers;
}

// On the thread that opens the file. The GUI thread does not use the workers before the file is ready.
void sendFile(Workers &workers, const FileOpening::Opened &file, const QString &password, Trim trim,
              const Deadlines &deadlines)
{
    if (!file || workers.empty())
        return;
    const int descriptor = file.value()->descriptor();
    workers[0].sent = TextReader::sendAhead(*workers[0].process, password, trim, descriptor, deadlines);
    for (std::size_t i = 1; i < workers.size(); ++i)
        workers[i].sent = RenderPool::sendAhead(*workers[i].process, password, descriptor);
}

} // namespace

EarlyOpen::EarlyOpen(const QString &path, const QString &password, Trim trim, int painterCount,
                     const Deadlines &deadlines)
    : m_path(path)
    , m_trim(trim)
    , m_painterCount(painterCount)
    , m_started(startWorkers(painterCount > 0 ? 2 : 1))
    , m_opening(path, [workers = m_started, password, trim, deadlines](const FileOpening::Opened &file) {
        sendFile(*workers, file, password, trim, deadlines);
    })
{
}

} // namespace fanye::worker
