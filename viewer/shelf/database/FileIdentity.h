// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace fanye::shelf {

// Tells a file from another one that took its path. Any thread.
struct FileIdentity
{
    std::uint64_t device = 0, inode = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

std::optional<FileIdentity> identityOf(const QString &path); // nothing: there is no file

} // namespace fanye::shelf
