// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PlainTip.h"

namespace fanye::app {

QString plainTip(const QString &plainText)
{
    return plainTip(QStringList(plainText));
}

QString plainTip(const QStringList &plainLines)
{
    QStringList lines;
    for (const QString &line : plainLines)
        if (!line.isEmpty())
            lines << line.toHtmlEscaped();
    return lines.isEmpty() ? QString()
                           : QStringLiteral("<span>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</span>");
}

} // namespace fanye::app
