// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::aloud {

// Whether there is anything to say: a letter or a digit.
bool isSpeakable(QStringView text);

// What a voice is to say of a text: cells of a table and the leaders of printed contents become pauses, signs that
// nobody sees are left out.
QString spokenText(QStringView text);

} // namespace fanye::aloud
