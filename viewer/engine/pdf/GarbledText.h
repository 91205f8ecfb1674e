// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fanye::engine {

// Whether the text of a page says something else than what is seen on it: characters that no text has, or bytes of
// another charset that were read as Latin letters, are a good part of it. Pure, and cheap enough for every page.
bool isGarbled(const std::u32string &text);

// Whether it looks like text that a person wrote: most of it is letters, few are rare, and
// Latin ones have vowels among them. Pure.
bool isPlausible(const std::u32string &text);

} // namespace fanye::engine
