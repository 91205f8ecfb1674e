// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"

#include <QString>

namespace fanye::app {

// What an issue is called: by its own title, else by the name of its file. Pure.
QString titleOf(const IssueFacts &facts, const QString &path);

} // namespace fanye::app
