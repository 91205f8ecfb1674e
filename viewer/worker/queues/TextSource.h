// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"

#include <memory>

namespace fanye::worker {

class IssueFile;
class TextReader;

// A source of an issue's text from an earlier reading, implemented by the text cache. GUI thread.
class TextSource
{
public:
    // One opening of an issue.
    class Session
    {
    public:
        virtual ~Session() = default;
        // Gives the reader the pages that are known, then lets it read the others. Asking again adds nothing.
        virtual void look() = 0;
    };

    virtual ~TextSource() = default;
    // Null where nothing of this issue may be stored. REQUIRES: the reader's text is held, and the reader outlives the
    // session.
    virtual std::unique_ptr<Session> begin(TextReader &reader, std::shared_ptr<const IssueFile> file,
                                           const IssueFacts &facts)
        = 0;
};

} // namespace fanye::worker
