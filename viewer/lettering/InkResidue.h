// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace fanye::lettering {

// The most ink, in levels from 0 to 255, that one of two pictures has over their common background where the other has
// less than half of it within a pixel: what is missing from one of them, however small. Of single pixels, each softened
// over 3 × 3. Painters differ in how bold they make a stroke and on which pixel they put it, but none leaves a stroke
// out. 255 where the sizes differ. Any thread.
float inkResidue(const QImage &background, const QImage &a, const QImage &b);

} // namespace fanye::lettering
