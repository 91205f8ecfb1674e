// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aloud/Utterance.h"
#include "reflow/Passage.h"
#include "text/selection/UnitRange.h"

#include <vector>

namespace fanye::aloud {

// The sentences of a passage, without those that have neither letter nor digit. Very long ones are cut where a clause
// ends, or else between words.
std::vector<text::UnitRange> sentencesOf(const reflow::Passage &passage);

// What is read aloud of the passages that begin on a page, in the order of reading. `latin`: the language of text in
// Latin letters, "en". Empty: the page has no text, or is not read yet. Pure; costs as much as the page has text.
std::vector<Utterance> utterancesOf(const text::IssueText &text, PageNumber page, const QString &latin);

// The first that begins at this place or behind it. None: nothing follows.
std::optional<Utterance> utteranceFrom(const text::IssueText &text, const text::TextPlace &place, const QString &latin);
// The one that has this place, or else the first behind it.
std::optional<Utterance> utteranceAt(const text::IssueText &text, const text::TextPlace &place, const QString &latin);
// The last that begins before this place.
std::optional<Utterance> utteranceBefore(const text::IssueText &text, const text::TextPlace &place,
                                         const QString &latin);

} // namespace fanye::aloud
