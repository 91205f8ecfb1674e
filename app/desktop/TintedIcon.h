// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace fanye::app {

// One of our line icons (":/icons/NAME.svg") in the colour of the text around it: follows light, dark and disabled at
// once, and is drawn at the very size that is asked for.
QIcon tintedIcon(const QString &name);

} // namespace fanye::app
