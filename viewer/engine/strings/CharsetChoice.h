// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strings/Charset.h"
#include "engine/strings/LiteralString.h"

#include <vector>

namespace fanye::engine {

// The charset in which all of a file's strings are text that a person would write; PDFDocEncoding in doubt. Strings
// that need no charset are ignored.
Charset agreedCharset(const std::vector<StringReadings> &strings);

// Whether a string of a file that agreed on `charset` and was decoded in it is meant so, and is not a Western title.
bool isMeantIn(const QString &text, Charset charset);

} // namespace fanye::engine
