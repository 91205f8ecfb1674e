// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "issue/Result.h"

#include <QString>

namespace fanye::app {

// The sentence for a failure to open or write a file: what happened, then what to do. Plain text, to be shown as plain
// text, since a file name may contain markup. `fileName` is without its folder. Any thread.
QString errorText(const Failure &why, const QString &fileName);

// The same for one page of an open issue.
QString pageErrorText(const Failure &why, PageNumber page);

} // namespace fanye::app
