// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/TitleKey.h"

namespace fanye {

// "目录", "Contents" and their like; and the names of other lists, of figures and tables.
bool isContentsWord(const TitleKey &key);
bool isOtherListWord(const TitleKey &key);

} // namespace fanye
