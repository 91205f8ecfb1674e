// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Result.h"
#include "system/Descriptor.h"
#include "worker/file/FileStamp.h"

#include <QString>

namespace fanye::worker {

// A file that was opened for reading and looks like an issue: a PDF or an e-book. It is never parsed here. A file of up to 64 MiB is copied
// into sealed memory, so that truncating the file or removing its medium does not affect the workers.
class IssueFile
{
public:
    // Any thread. Waits for the disk, or for the network share. "-" is standard input.
    static Result<IssueFile> open(const QString &path);

    int descriptor() const { return m_descriptor.number(); }
    qint64 size() const { return m_stamp.size; }
    const FileStamp &stamp() const { return m_stamp; } // of the file when it was opened
    // Where it lay when it was opened, without symbolic links; empty for standard input. See system/PathBytes.
    const QString &canonicalPath() const { return m_canonicalPath; }
    bool isCopy() const { return m_isCopy; } // false: what is written into the file is seen here

private:
    IssueFile(system::Descriptor descriptor, const QString &canonicalPath, const FileStamp &stamp, bool isCopy)
        : m_descriptor(std::move(descriptor))
        , m_canonicalPath(canonicalPath)
        , m_stamp(stamp)
        , m_isCopy(isCopy)
    {
    }
    system::Descriptor m_descriptor;
    QString m_canonicalPath;
    FileStamp m_stamp;
    bool m_isCopy = false;
};

} // namespace fanye::worker
