// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/UnitRange.h"

#include <QString>

namespace fanye::text {

// The sentence that has this UTF-16 unit, with the white space behind it (Unicode Standard Annex 29).
UnitRange sentenceAround(const QString &text, int at);

} // namespace fanye::text
