// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/TextSpan.h"

#include <QString>

#include <optional>

namespace fanye::aloud {

// What is spoken at once: a sentence, or a part of one that is very long.
struct Utterance
{
    QString text; // as it is spoken
    QString language; // ISO 639: "zh"
    text::TextSpan span; // of print
    // The share of the sentence that stands before the page on which it ends. None: it ends where it begins.
    std::optional<double> shareBeforeTurn;

    PageNumber page() const { return span.first.page; } // where it begins
    // The page that its last glyph stands on.
    PageNumber lastPage() const { return span.last.page; }
    friend bool operator==(const Utterance &, const Utterance &) = default;
};

} // namespace fanye::aloud
