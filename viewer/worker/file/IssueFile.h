// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Result.h"
#include "system/Descriptor.h"

#include <QString>

namespace fanye::worker {

// A file that was opened for reading and looks like a PDF. It is never parsed here. A file of up to 64 MiB is copied
// into sealed memory, so that truncating the file or removing its medium does not affect the workers.
class IssueFile
{
public:
    // Any thread. Waits for the disk, or for the network share. "-" is standard input.
    static Result<IssueFile> open(const QString &path);

    int descriptor() const { return m_descriptor.number(); }
    qint64 size() const { return m_size; }

private:
    IssueFile(system::Descriptor descriptor, qint64 size)
        : m_descriptor(std::move(descriptor))
        , m_size(size)
    {
    }
    system::Descriptor m_descriptor;
    qint64 m_size = 0;
};

} // namespace fanye::worker
