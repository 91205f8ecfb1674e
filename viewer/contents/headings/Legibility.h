// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

namespace fanye::contents {

// Whether the text says what the pages show. Fonts that tell wrong signs, and scans that were read badly, do not; of
// their titles nothing can be made.
bool isLegible(const text::IssueText &text);

} // namespace fanye::contents
