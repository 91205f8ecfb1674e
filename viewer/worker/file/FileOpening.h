// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/file/IssueFile.h"

#include <functional>
#include <memory>
#include <optional>

namespace fanye::worker {

// Opens a file on a thread of its own, because a network share may block without end, and the window must not wait
// for it. Needs no application object.
class FileOpening
{
public:
    using Opened = Result<std::shared_ptr<const IssueFile>>;

    // `onThread` runs on that thread, before the opening is ready. What it refers to must live until then.
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
