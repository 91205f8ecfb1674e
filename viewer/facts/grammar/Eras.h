// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace fanye::facts {

// A way of counting years: 令和, 民國.
struct Era
{
    const char16_t *name;
    int before; // the year before its first
    QDate first, last; // days; the last is not valid while the era goes on
};

// The era that a year is counted in; null for a year of the common era.
const Era *eraOf(const QString &year);

// Whether the era of a year has a day from `from` to `to`: 昭和64 has no December. True in the common era.
bool isInEra(const QString &year, const QDate &from, const QDate &to);

} // namespace fanye::facts
