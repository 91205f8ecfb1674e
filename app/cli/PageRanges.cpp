// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PageRanges.h"

#include <QStringList>

namespace fanye::cli {

QString pageRanges(const std::vector<PageNumber> &pages)
{
    QStringList ranges;
    for (std::size_t first = 0; first < pages.size();) {
        std::size_t behind = first + 1;
        while (behind < pages.size() && pages[behind] == pages[behind - 1].next())
            ++behind;
        const QString begin = QString::number(pages[first].number());
        ranges << (behind == first + 1 ? begin : begin + QChar(0x2013) + QString::number(pages[behind - 1].number()));
        first = behind;
    }
    return ranges.join(QStringLiteral(", "));
}

} // namespace fanye::cli
