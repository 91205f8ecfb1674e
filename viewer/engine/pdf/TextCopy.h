// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace fanye::engine {

// poppler's text of a page costs twice: for its list of words it copies the table of objects, and with that drops the
// object streams that it had unpacked; and it builds each font once for the words and once for their fonts, each time
// from the whole embedded program. A text copy is the same file without object streams, with Type 1 programs as far as
// their encoding, without outline and links. Its pages should have the same text, which
// the caller checks on one of them.

// Whether the file holds any of what makes poppler slow.
bool isWorthTextCopy(QByteArrayView bytes);
// Empty where the file is damaged, encrypted or too large, or would take too long.
QByteArray textCopy(QByteArrayView bytes);

} // namespace fanye::engine
