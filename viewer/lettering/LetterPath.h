// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Lettering.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace fanye::lettering {

// The data of an SVG path, as short as can be: relative steps in letter units. See SVG 1.1, 8.3.
// Contours are not closed: what is filled needs no end.
QByteArray pathData(const LetterShape &shape);

// Reads what pathData() writes, within a letter unit and without Close; none where it is anything else, or a number is
// larger than any that a page needs.
std::optional<LetterShape> shapeIn(QByteArrayView pathData);

// As those who read its data will have it; empty where they cannot.
LetterShape asWritten(const LetterShape &shape);

} // namespace fanye::lettering
