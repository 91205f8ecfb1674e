// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fanye::shelf {

// A reader's corrections of one issue's contents, in the order in which they were made, each encoded by the
// caller; those behind the first `doneCount` are undone.
struct KeptCorrections
{
    QStringList all;
    int doneCount = 0;

    friend bool operator==(const KeptCorrections &, const KeptCorrections &) = default;
};

} // namespace fanye::shelf
