// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fanye::engine {

// The usual name of the typeface that a name in GBK or Big5 bytes means, with ",Bold" where it asks for that; empty
// where the name is ASCII or UTF-8, or means none of them. Without slashes. Pure.
//   "\xCB\xCE\xCC\xE5" (宋体)  ──►  "SimSun"
std::string usualTypefaceName(const std::string &name);

} // namespace fanye::engine
