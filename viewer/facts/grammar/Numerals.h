// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace fanye::facts {

// "134", "十二", "一百三十四", "一三四", "〇二"; none for anything else or above 99,999.
std::optional<int> numberFrom(const QString &numeral);

// "2024", "二〇二四", "民國113", "令和6", "平成元": from 1850 to 2099; none for a year that its era does not have.
std::optional<int> yearFrom(const QString &year);

// "2", "02", "十二", "February", "févr", "Dez": 1 to 12.
std::optional<int> monthFrom(const QString &month);

// Whether a year has a month, and the day of three numbers, in the calendar and in the year's era.
bool hasMonth(const QString &year, int month);
std::optional<QDate> dayFrom(const QString &year, int month, int day);

// Whether a word of a line begins like the name of a month in Latin letters.
bool mayNameMonth(const QString &line);

// Regular expression for the names of months in Latin letters, without groups.
const QString &monthNames();

} // namespace fanye::facts
