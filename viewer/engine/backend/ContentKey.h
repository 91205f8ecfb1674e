// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace fanye::engine {

// The key by which bookmarks and stored thumbnails find their issue again wherever the file lies: SHA-256, in hex, over
// the file's length, its first and last 64 KiB, and `identifier` (the PDF's /ID, empty where it has none).
QByteArray contentKey(QByteArrayView bytes, const QByteArray &identifier);

} // namespace fanye::engine
