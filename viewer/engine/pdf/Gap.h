// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::engine {

// Whether Qt PDF leaves something out of a page, or paints it wrongly, that poppler paints.
enum class Gap {
    None,
    Suspected, // only the two pictures can tell
    Certain,
};

} // namespace fanye::engine
