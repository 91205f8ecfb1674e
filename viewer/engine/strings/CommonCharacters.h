// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::engine {

// How usual an ideograph or syllable is in titles of any East Asian language.
enum class Usage {
    Frequent, // one of some hundred that make up most of all text
    Common, // in the first level of GB 2312, Big5 or JIS X 0208; any Hangul syllable that is not frequent
    Rare,
};

// REQUIRES: `character` is an ideograph of the basic plane or a Hangul syllable.
Usage usageOf(char16_t character);

} // namespace fanye::engine
