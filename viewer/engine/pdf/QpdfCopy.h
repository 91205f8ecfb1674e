// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Backend.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace fanye::engine {

// Backend::copy() with qpdf. A copy that failed is no PDF. Any call may hang or crash on a hostile file.
Result<CopyReport> writeCopy(QByteArrayView bytes, const QByteArray &password, const CopyRequest &request,
                             const std::function<void(int percent)> &progress);

} // namespace fanye::engine
