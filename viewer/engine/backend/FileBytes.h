// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace fanye::engine {

// The bytes of an issue, mapped from an open file. They are shared with the other workers instead of copied.
// A file that is truncated on disk while it is read ends the worker (SIGBUS), and the window starts another.
class FileBytes
{
public:
    // Null where nothing can be mapped (an empty file, a pipe). `descriptor` stays the caller's.
    static std::unique_ptr<FileBytes> map(int descriptor);
    ~FileBytes();
    FileBytes(const FileBytes &) = delete;
    FileBytes &operator=(const FileBytes &) = delete;

    QByteArrayView view() const { return m_view; }

private:
    explicit FileBytes(QByteArrayView view)
        : m_view(view)
    {
    }
    QByteArrayView m_view;
};

} // namespace fanye::engine
