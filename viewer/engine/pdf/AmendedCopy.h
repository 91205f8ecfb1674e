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

// The whole file without encryption, with seals as stamps, such fonts under the names that fontconfig knows, and pages
// that stand in the page tree themselves as objects of their own. Empty where the file is larger than 64 MiB, or
// amending it would take longer than two seconds of processor time. Throws where qpdf does.
QByteArray amendedCopy(QByteArrayView bytes, const QByteArray &password);
// The same where the file has such pages; otherwise empty.
QByteArray copyWithIndirectPages(QByteArrayView bytes, const QByteArray &password);

} // namespace fanye::engine
