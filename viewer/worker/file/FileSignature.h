// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/FileKind.h"

#include <QByteArrayView>

namespace fanye::worker {

constexpr qsizetype signatureLength = 16 * 1024; // first bytes of a file by which its format is told

// The kind of a file that is no issue, by its first kilobyte.
FileKind kindOfFile(QByteArrayView firstBytes);
// Whether "%PDF-" stands within the first 1,024 bytes, where the format allows it, or a line there begins an object,
// as in a file that has lost its header. Such files are opened by other programs as well.
bool looksLikePdf(QByteArrayView firstBytes);
// Whether it is a web page that says in its head that this program made it: an e-book. The title stands before that,
// and may be long.
bool looksLikeEbook(QByteArrayView firstBytes);

} // namespace fanye::worker
