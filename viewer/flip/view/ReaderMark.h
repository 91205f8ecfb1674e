// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/face/FaceHighlights.h"

#include <QString>

namespace fanye::flip {

// One line, or the sign, of something that the reader has marked.
struct ReaderMark
{
    PageNumber page;
    FaceMark look;
    QString id; // of the whole mark

    friend bool operator==(const ReaderMark &, const ReaderMark &) = default;
};

} // namespace fanye::flip
