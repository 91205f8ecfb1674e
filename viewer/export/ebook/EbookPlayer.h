// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/ebook/EbookHtml.h"

namespace fanye::ebook {

// The player that is built into the program (resources/ebook). REQUIRES: the program links fanye-resources.
Player builtInPlayer();

} // namespace fanye::ebook
