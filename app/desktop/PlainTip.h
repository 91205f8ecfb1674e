// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fanye::app {

// Plain text as a tool tip takes it. Qt guesses whether a tip is HTML, and escaped text without a tag would be shown
// with its entities ("A&amp;B.pdf"); here it is always HTML. Empty for empty lines.
QString plainTip(const QString &plainText);
QString plainTip(const QStringList &plainLines);

} // namespace fanye::app
