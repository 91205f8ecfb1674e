// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Result.h"

#include <QString>

namespace fanye::app {

// Why no copy of an issue could be saved, and what to do, as a sentence for a reader. `issue` and `copy` are the last
// parts of their paths.
QString copyErrorText(const Failure &why, const QString &issue, const QString &copy);

} // namespace fanye::app
