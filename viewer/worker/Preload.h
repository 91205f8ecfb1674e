// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/EngineProcess.h"
#include "worker/FileOpening.h"

#include <QString>

#include <memory>
#include <vector>

namespace fanye {

// An issue on its way to the workers: the file is being opened, and each worker gets it the moment both are there, the
// first to read, the others to paint. GUI thread, but needs no application object.
class Preload
{
public:
    struct Started
    {
        std::unique_ptr<EngineProcess> process;
        std::uint32_t sent = 0; // serial number of the order to open the file
    };

    Preload(const QString &path, const QString &password, int painterCount);

    const QString &path() const { return m_path; }
    bool wantsPainters() const { return m_wantsPainters; }
    const FileOpening &opening() const { return m_opening; }
    // REQUIRES: opening().isReady(). The reader, then the painters; fewer where processes cannot be started.
    std::vector<Started> taken() { return std::move(*m_started); }

private:
    QString m_path;
    bool m_wantsPainters;
    std::shared_ptr<std::vector<Started>> m_started;
    FileOpening m_opening;
};

} // namespace fanye
