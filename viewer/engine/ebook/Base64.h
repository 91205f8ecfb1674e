// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace fanye::engine {

// The bytes that the text stands for; null where it is none, or where they would be more than `most`.
QByteArray decodedBase64(QByteArrayView text, qsizetype most);

} // namespace fanye::engine
