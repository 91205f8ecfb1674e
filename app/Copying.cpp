// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Copying.h"

#include <QStringList>

namespace fanye {

QString textOf(const Spread &spread, Binding binding, const IssueText &text)
{
    QStringList all;
    for (const PageNumber page : spread.inReadingOrder(binding))
        if (const PageText *known = text.find(page))
            all += paragraphs(*known);
    return all.join(QLatin1Char('\n'));
}

} // namespace fanye
