// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Result.h"

#include <QString>

namespace fanye::app {

// The sentence for an e-book that was not made. `issue`, `ebook`: the names of the files. Plain text.
QString ebookErrorText(const Failure &why, const QString &issue, const QString &ebook);

} // namespace fanye::app
