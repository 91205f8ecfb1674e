// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueStructure.h"

#include <QString>

namespace fanye::app {

// Why a link cannot be followed, as a sentence.
QString linkObstacleText(LinkObstacle obstacle);

// What is said instead of opening a link that nothing needs to be opened for: its obstacle, or its telephone number.
// Empty for a link that leads to a page or to an address for a browser or mail program.
QString linkNotice(const Link &link);

} // namespace fanye::app
