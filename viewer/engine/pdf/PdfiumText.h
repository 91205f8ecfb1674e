// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/OtherReading.h"

#include <vector>

class QPdfDocument;

namespace fanye::engine {

// The lines of a page as Qt PDF reads them, in its own coordinates (see displayed()). Where they are not placed in
// time, or are too many, none. Each may cost as much as loading the page.
std::vector<LineRead> linesOf(QPdfDocument &pdf, int page);

} // namespace fanye::engine
