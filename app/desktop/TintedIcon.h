// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace fanye::app {

// A line icon (":/icons/NAME.svg") in the current text colour: follows light, dark and disabled states, and is rendered
// at exactly the requested size.
QIcon tintedIcon(const QString &name);

} // namespace fanye::app
