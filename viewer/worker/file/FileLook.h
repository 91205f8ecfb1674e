// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/file/IssueFile.h"

#include <QString>

#include <optional>

namespace fanye::worker {

// What has become of the file of an open issue.
enum class FileCondition {
    Same, // the content that was opened
    Replaced, // another content, and all of it
    CutShort, // another content that is no whole PDF
    Gone, // no such file any more
    Unreachable, // its drive or its share does not answer
};

// The path as found by one look.
struct FileLook
{
    FileCondition condition = FileCondition::Same;
    std::optional<FileStamp> stamp; // none: there is no file
    // It is as the look before found it. False: it may be in the middle of being written, and `condition` is a guess.
    bool isSettled = true;
    bool isRemote = false; // on a share, of which the system reports no changes
};

// Looks at the path. `opened` is the issue's file, `same` a stamp at which the content was known to be that one,
// `before` the last look. The content is read only where the stamp differs and has settled. Any thread; waits for the
// disk, or for the network share.
FileLook lookAt(const QString &path, const IssueFile &opened, const FileStamp &same,
                const std::optional<FileLook> &before);

} // namespace fanye::worker
