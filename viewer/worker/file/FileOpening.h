// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/file/IssueFile.h"

#include <functional>
#include <memory>
#include <optional>

namespace fanye::worker {

// A file being opened on a thread of its own: a network share may keep one waiting for ever, and the window must not
// wait with it. Needs no application object.
class FileOpening
{
public:
    using Opened = Result<std::shared_ptr<const IssueFile>>;

    // `onThread` runs on that thread, before the opening is ready. It must not outlive what it refers to: see wait.
    explicit FileOpening(const QString &path, std::function<void(const Opened &)> onThread = {});

    // Becomes readable once it is ready.
    int descriptor() const;
    bool isReady() const;
    // REQUIRES: isReady()
    Opened taken() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace fanye::worker
