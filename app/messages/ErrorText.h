// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "issue/Result.h"

#include <QString>

namespace fanye::app {

// Why a file cannot be opened or written, as a person wants to hear it: what happened, then what to do. Plain text, to
// be shown as such, since a file's name may hold anything. `fileName` is without its folder. Any thread.
QString errorText(const Failure &why, const QString &fileName);

// The same of one page in an issue that is open.
QString pageErrorText(const Failure &why, PageNumber page);

} // namespace fanye::app
