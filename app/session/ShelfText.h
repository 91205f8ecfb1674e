// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/StoreCondition.h"

#include <QString>

namespace fanye::app {

// What the reader has to know of the place where bookmarks and places are kept; empty where all is well.
QString shelfWords(const shelf::StoreCondition &condition);

} // namespace fanye::app
