// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

namespace fanye::engine {

// A date as PDF writes it: "D:20240307090000+08'00'". What is left out at the end is the beginning of the year, month,
// day, hour; without a zone it is UTC. In UTC; invalid where it is no date (such as one of month 13), or lies
// before 1970 or after 9999.
QDateTime dateIn(QByteArrayView text);
// The local time of `date` with its zone, in whole seconds. REQUIRES: it is valid.
QByteArray dateText(const QDateTime &date);

} // namespace fanye::engine
