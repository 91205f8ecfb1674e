// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fanye::app {

// Plain text as a tool tip: always HTML, because Qt guesses the format and shows escaped text without a tag with its
// entities ("A&amp;B.pdf"). Empty for empty lines.
QString plainTip(const QString &plainText);
QString plainTip(const QStringList &plainLines);

} // namespace fanye::app
