// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace fanye::engine {

// A WebP file on white paper, 0xffRRGGBB; null where it is none, is animated, or is too large for a page.
QImage decodedWebp(const QByteArray &file);

} // namespace fanye::engine
