// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Lettering.h"

#include <QImage>
#include <QRectF>

#include <stop_token>

class QPainterPath;

namespace fanye::lettering {

// In letter units.
QPainterPath pathOf(const LetterShape &shape);

// Paints the letters over a picture of a part of the page. `shown`: that part, in points of the crop box. Letters whose
// shape is not there are left out. Where it is stopped, further letters are not painted. Any thread.
void paintLettering(QImage &picture, const Lettering &lettering, const QRectF &shown, const std::stop_token &stop = {});

} // namespace fanye::lettering
