// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/database/StoreCondition.h"

#include <QString>

namespace fanye::app {

// The message for a change of the shelf's condition, e.g. that bookmarks last only until the program is closed.
QString shelfWords(const shelf::StoreCondition &condition);

} // namespace fanye::app
