// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::text {

// Where the word begins and ends that has this UTF-16 unit. Chinese and Japanese words are known from a dictionary.
struct WordRange
{
    int first = 0, last = 0;
};
WordRange wordAround(const QString &text, int at);

} // namespace fanye::text
