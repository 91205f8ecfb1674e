// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fanye::app {

// Writes a file, whole or not at all. Empty, or a sentence that says why it could not be and what to do. Any thread.
QString saveFile(const QString &path, const QByteArray &content);

} // namespace fanye::app
