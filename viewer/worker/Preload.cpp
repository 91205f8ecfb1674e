// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/Preload.h"

#include "worker/PaintingLanes.h"
#include "worker/ReadingLane.h"

namespace fanye {
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
void giveOut(Workers &workers, const FileOpening::Opened &file, const QString &password)
{
    if (!file)
        return;
    OpenFile order = ReadingLane::firstOrder(password);
    for (Preload::Started &worker : workers) {
        worker.sent = worker.process->send(order, file.value()->descriptor());
        order = PaintingLanes::firstOrder(password);
    }
}

} // namespace

Preload::Preload(const QString &path, const QString &password, int painterCount)
    : m_path(path)
    , m_wantsPainters(painterCount > 0)
    , m_started(startWorkers(1 + painterCount))
    , m_opening(path,
                [workers = m_started, password](const FileOpening::Opened &file) { giveOut(*workers, file, password); })
{
}

} // namespace fanye
