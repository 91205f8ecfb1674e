// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/Eras.h"

#include <algorithm>
#include <array>

namespace fanye::facts {

const Era *eraOf(const QString &year)
{
    // The day of an accession belongs to both eras.
    static const std::array eras{
        Era{u"中华民国", 1911, {1912, 1, 1}, {}},
        Era{u"中華民國", 1911, {1912, 1, 1}, {}},
        Era{u"民国", 1911, {1912, 1, 1}, {}},
        Era{u"民國", 1911, {1912, 1, 1}, {}},
        Era{u"令和", 2018, {2019, 5, 1}, {}},
        Era{u"平成", 1988, {1989, 1, 8}, {2019, 4, 30}},
        Era{u"昭和", 1925, {1926, 12, 25}, {1989, 1, 7}},
        Era{u"大正", 1911, {1912, 7, 30}, {1926, 12, 25}},
    };
    const auto found = std::find_if(eras.begin(), eras.end(),
                                    [&year](const Era &era) { return year.startsWith(QString::fromUtf16(era.name)); });
    return found == eras.end() ? nullptr : &*found;
}

bool isInEra(const QString &year, const QDate &from, const QDate &to)
{
    const Era *era = eraOf(year);
    return !era || (to >= era->first && (!era->last.isValid() || from <= era->last));
}

} // namespace fanye::facts
