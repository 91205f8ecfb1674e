// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "facts/PublicationFacts.h"
#include "issue/IssueFacts.h"
#include "text/layout/IssueText.h"
#include "text/signs/Stop.h"

namespace fanye::facts {

// Everything that one issue says of itself. Pure; any thread. `fileName` may have folders before it; empty where there
// is none. Throws Stopped.
PublicationFacts factsOf(const IssueFacts &issue, const text::IssueText &text, const contents::Contents &contents,
                         const QString &fileName, const std::stop_token &stop = {});

} // namespace fanye::facts
