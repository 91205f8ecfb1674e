// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strings/Charset.h"
#include "engine/strings/LiteralString.h"

#include <QString>

#include <vector>

namespace fanye::engine {

// Whether only the charset that the file's strings agree on tells what these bytes mean: they carry no byte order mark,
// and are neither ASCII nor surely UTF-8.
bool needsCharset(QByteArrayView bytes);

// The text that the writer meant: of the readings the one that is legible. By its byte order mark, else UTF-8, else in
// `agreed`, else PDFDocEncoding. Language escapes are dropped. Not sanitised.
QString textOf(const StringReadings &readings, Charset agreed);

// The texts that the string may be, textOf() first; more than one where others are as legible.
std::vector<QString> likelyTextsOf(const StringReadings &readings, Charset agreed);

// Of these texts the one that stands on the page, by the pairs of letters that the two share; the first where the page
// does not tell. REQUIRES: there is one.
QString confirmedText(const std::vector<QString> &texts, const QString &page);

} // namespace fanye::engine
