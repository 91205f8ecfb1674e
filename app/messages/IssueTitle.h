// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"

#include <QString>

namespace fanye::app {

// The title to display: the title of the PDF, else the file name. Pure.
QString titleOf(const IssueFacts &facts, const QString &path);

} // namespace fanye::app
