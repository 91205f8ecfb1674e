// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Trim.h"
#include "worker/file/FileOpening.h"
#include "worker/process/Deadlines.h"
#include "worker/process/EngineProcess.h"

#include <QString>

#include <memory>
#include <vector>

namespace fanye::worker {

// The file is being opened, and each worker gets it as soon as both are there, before anybody waits for the worker: the
// first to read, the second to paint. Further painters would delay the first page; RenderPool adds them later.
// GUI thread, but needs no application object.
class EarlyOpen
{
public:
    struct Started
    {
        std::unique_ptr<EngineProcess> process;
        std::uint32_t sent = 0; // serial number of the first request that it was given
    };

    EarlyOpen(const QString &path, const QString &password, Trim trim, int painterCount, const Deadlines &deadlines);

    const QString &path() const { return m_path; }
    Trim trim() const { return m_trim; }
    int painterCount() const { return m_painterCount; } // once RenderPool has added the others
    const FileOpening &opening() const { return m_opening; }
    // REQUIRES: opening().isReady(). The reader, then a painter; fewer where processes cannot be started.
    std::vector<Started> taken() { return std::move(*m_started); }

private:
    QString m_path;
    Trim m_trim;
    int m_painterCount;
    std::shared_ptr<std::vector<Started>> m_started;
    FileOpening m_opening;
};

} // namespace fanye::worker
