// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/AddedContents.h"
#include "issue/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace fanye::engine {

struct CopyOrder
{
    AddedContents contents;
    int pageCount = 0; // that the contents speak of; an issue in which qpdf sees another number is not copied
    int output = -1; // an open file, written from where it stands; stays the caller's
};

// Writes a copy of the issue with these contents in place of its own, locked as the issue is locked. Fails with
// Reason::NotAllowed where the author forbids it, and with CannotWrite where the output does. A copy that
// failed is no PDF. `progress` is told percents. Any call may hang or crash on a hostile file.
Result<bool> writeCopy(QByteArrayView bytes, const QByteArray &password, const CopyOrder &order,
                       const std::function<void(int percent)> &progress);

} // namespace fanye::engine
