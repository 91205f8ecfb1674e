// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Format.h"

#include <span>

namespace fanye::engine {

// The formats that fanye-engine reads, in the order in which their signatures are looked for. A new format is a folder
// beside engine/pdf, a line here, and its signature in worker/file, where the window lets its files through.
std::span<const Format> formats();

} // namespace fanye::engine
