// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::facts {

// "1234-5679" or "12345679" as "1234-5679"; empty where it is none or its check digit (ISO 3297, modulus 11) is wrong.
QString issnFrom(const QString &digits);

// "44-1234/D" of a Chinese CN number (GB/T 9999): region, serial number, class. Empty where there is no such region,
// the serial number is of no periodical, or the class is none of the Chinese Library Classification.
QString cnFrom(const QString &region, const QString &serial, const QString &subject);

// What a class of the Chinese Library Classification is called in it: "D" is 政治、法律. Empty for none.
QString subjectOfClass(const QString &subject);

} // namespace fanye::facts
