// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "worker/process/Deadlines.h"
#include "worker/protocol/Protocol.h"

// The reading of outline and links: how it is requested, and what of the response is taken. Pure.
namespace fanye::worker {

// With a limit of its own, shorter than the deadline: the worker ends in time by itself, so that what it has read is
// not lost.
ReadStructure structureRequest(const Deadlines &deadlines);

// Adds a part to a structure, up to the limit of items. What refers to a page that the issue does not have is dropped:
// a target of an outline item, a whole link.
void append(IssueStructure &structure, const IssueStructure &part, const IssueFacts &facts);

} // namespace fanye::worker
