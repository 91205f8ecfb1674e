// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

namespace fanye::contents {

// Whether the text says what the pages show. It does not where fonts map to wrong characters, or where OCR was bad;
// titles from such text are useless.
bool isLegible(const text::IssueText &text);

} // namespace fanye::contents
