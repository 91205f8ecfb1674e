// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "facts/PublicationFacts.h"
#include "text/layout/IssueText.h"

#include <optional>

namespace fanye::facts {

// The first sentences of the foreword; of an issue without one, the openings of its longest articles. Nothing that does
// not stand in the issue, and no part of a sentence.
std::optional<Fact<QString>> summaryOf(const text::IssueText &text, const contents::Contents &contents);

} // namespace fanye::facts
