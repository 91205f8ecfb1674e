// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::inline issue {

// Whether pages are shown cut to their trim box, which is the size of the printed page: without the bleed, crop marks
// and colour bars that a file for the printer has around it.
enum class Trim {
    Automatic, // where such things stand outside the trim boxes of the issue
    Always, // every page whose trim box lies inside its crop box
    Never,
};

} // namespace fanye::inline issue
