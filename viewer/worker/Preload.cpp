// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/Preload.h"

#include "worker/queues/RenderPool.h"
#include "worker/queues/TextReader.h"

namespace fanye::worker {
namespace {

using Workers = std::vector<Preload::Started>;

std::shared_ptr<Workers> startWorkers(int count)
{
    auto workers = std::make_shared<Workers>();
    for (int i = 0; i < count; ++i)
        if (auto process = EngineProcess::take())
            workers->push_back({std::move(process), 0});
    return workers;
}

// On the opening's thread: nobody else touches the workers before it is ready.
void giveOut(Workers &workers, const FileOpening::Opened &file, const QString &password, const Deadlines &deadlines)
{
    if (!file || workers.empty())
        return;
    const int descriptor = file.value()->descriptor();
    workers[0].sent = TextReader::sendAhead(*workers[0].process, password, descriptor, deadlines);
    for (std::size_t i = 1; i < workers.size(); ++i)
        workers[i].sent = RenderPool::sendAhead(*workers[i].process, password, descriptor);
}

} // namespace

Preload::Preload(const QString &path, const QString &password, int painterCount, const Deadlines &deadlines)
    : m_path(path)
    , m_painterCount(painterCount)
    , m_started(startWorkers(painterCount > 0 ? 2 : 1))
    , m_opening(path, [workers = m_started, password, deadlines](const FileOpening::Opened &file) {
        giveOut(*workers, file, password, deadlines);
    })
{
}

} // namespace fanye::worker
