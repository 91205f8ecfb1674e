// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"

#include <QByteArrayView>

#include <optional>

namespace fanye::engine {

// What an e-book tells of its issue, made safe.
struct IssueBlock
{
    IssueFacts facts; // contentKey: that of the issue it was made of; empty where it tells none
    IssueStructure structure; // incomplete where it has more than may be told
};

// None where this is no such block, or one without pages. Pure.
std::optional<IssueBlock> issueBlockIn(QByteArrayView json);

} // namespace fanye::engine
