// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Mark.h"

#include <QTimeZone>

namespace fanye {

inline marks::Mark someMark(const char *id = "a", int page = 3, double top = 100)
{
    const QDateTime time(QDate(2026, 11, 30), QTime(8, 30), QTimeZone::utc());
    return {QLatin1String(id),
            marks::MarkKind::Highlight,
            marks::MarkColour::Green,
            {{PageNumber::fromNumber(page), QRectF(50, top, 200, 12)},
             {PageNumber::fromNumber(page), QRectF(50, top + 20, 80, 12)}},
            QString::fromUtf8("把竞争变成对话"),
            {},
            time,
            time};
}

} // namespace fanye
