// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/Spread.h"

#include <QSize>

namespace fanye::flip {

// Pages beside each other or alone, where the reader has not chosen: by the shape of the view. An issue of landscape
// pages only (slides) is never folded: each page is a sheet of its own.
Sides automaticSides(const IssueFacts &facts, QSize view);

} // namespace fanye::flip
