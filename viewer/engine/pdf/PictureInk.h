// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace fanye::engine {

// Whether `picture` is of one colour in places where `other`, of the same page and size, shows something. Letters that
// two libraries place some pixels apart are not missing. False where one of them is null. Pure.
bool hasInkMissing(const QImage &picture, const QImage &other);

} // namespace fanye::engine
