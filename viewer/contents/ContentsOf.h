// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "text/layout/IssueText.h"
#include "text/signs/Stop.h"

namespace fanye::contents {

enum class OutlineUse { Honour, Ignore };

// Its outline where that is sane, else what contents pages and headings tell. Pure; any thread. Throws Stopped.
Contents contentsOf(const IssueStructure &structure, const text::IssueText &text, OutlineUse use = OutlineUse::Honour,
                    const std::stop_token &stop = {});

} // namespace fanye::contents
