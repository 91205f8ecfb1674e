// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <qpdf/QPDF.hh>

namespace fanye::engine {

// Whether poppler paints the page wrongly unless it reads an amended copy of the file:
// - the form asks for new appearances (/NeedAppearances), and the page has a seal, which poppler then leaves out;
// - a composite font that is not embedded is named in GBK or Big5 bytes, which no installed font is.
bool needsAmendedCopy(QPDF &pdf, QPDFObjectHandle page);

// The whole file without encryption, with seals as stamps and such fonts under the names that fontconfig knows. Empty
// where the file is larger than 64 MiB. Throws where qpdf does.
QByteArray amendedCopy(QByteArrayView bytes, const QByteArray &password);

} // namespace fanye::engine
