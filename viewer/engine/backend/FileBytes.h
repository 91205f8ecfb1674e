// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace fanye::engine {

// The bytes of an issue, mapped from an open file. They are shared with the other workers instead of copied; but for
// those that another file holds in an encoding, which are decoded into memory of this worker.
// A file that is truncated on disk while it is read ends the worker (SIGBUS), and the window starts another.
class FileBytes
{
public:
    // Null where nothing can be mapped (an empty file, a pipe). `descriptor` stays the caller's.
    static std::unique_ptr<FileBytes> map(int descriptor);
    static std::unique_ptr<FileBytes> own(QByteArray decoded);
    ~FileBytes();
    FileBytes(const FileBytes &) = delete;
    FileBytes &operator=(const FileBytes &) = delete;

    QByteArrayView view() const { return m_view; }

private:
    explicit FileBytes(QByteArrayView mapped)
        : m_view(mapped)
    {
    }
    explicit FileBytes(QByteArray decoded);

    QByteArray m_decoded;
    QByteArrayView m_view;
    bool m_isMapped = true;
};

} // namespace fanye::engine
