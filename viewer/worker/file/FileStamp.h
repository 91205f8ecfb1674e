// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

struct stat;

namespace fanye::worker {

// By which a file is known not to have changed, without reading it.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0; // bytes
    qint64 modified = 0; // nanoseconds since 1970

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

FileStamp stampOf(const struct stat &about);

} // namespace fanye::worker
