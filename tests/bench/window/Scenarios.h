// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Reader.h"

#include <vector>

namespace fanye::bench {

// What a reader does, from the cover on. `turns` is for those that have no end of their own.
struct Scenario
{
    const char *name;
    void (*act)(Reader &reader, int turns);
};

const std::vector<Scenario> &scenarios();

} // namespace fanye::bench
