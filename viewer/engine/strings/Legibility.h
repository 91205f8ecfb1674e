// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::engine {

// A character that no text holds: unassigned, private, control, unpaired surrogate, U+FFFD, U+FFFF.
bool isImpossible(char32_t c);

// How little a text looks like one that a person wrote. 0: nothing is wrong with it. Each rare ideograph adds 1, each
// symbol or letter of a script that titles hardly mix (accented letters among ideographs too) adds 2, each character
// that no text holds (unassigned, private, control, unpaired surrogate, U+FFFD) adds 4. Comparable only between
// readings of the same bytes.
int illegibility(const QString &text);

// Whether a text that a library decoded may have been decoded wrongly, so that its bytes are worth a second look.
// Cheap, and true for some texts that are right.
bool isDoubtful(QStringView text);

} // namespace fanye::engine
