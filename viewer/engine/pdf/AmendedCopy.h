// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <qpdf/QPDF.hh>

namespace fanye::engine {

constexpr qsizetype largestRecovered = 8 << 20; // bytes, of a file whose cross-reference table is damaged

// Whether poppler paints the page wrongly unless it reads an amended copy of the file:
// - the form asks for new appearances (/NeedAppearances), and the page has a seal, which poppler then leaves out;
// - a composite font that is not embedded is named in GBK or Big5 bytes, which no installed font is;
// - it has a popup window with an appearance;
// - a visibility expression takes too long to evaluate (see HiddenLayers.h).
bool needsAmendedCopy(QPDF &pdf, QPDFObjectHandle page);

// The whole file without encryption, with seals as stamps, such fonts under the names that fontconfig knows, pages
// that stand in the page tree themselves as objects of their own, as many annotations of a page as poppler takes, and
// without visibility expressions that take too long. Empty where the file is larger than 64 MiB. Throws where qpdf
// does, and where amending and writing take longer than 0.8 s of processor time.
QByteArray amendedCopy(QByteArrayView bytes, const QByteArray &password);
// The same where poppler does not read all pages of the file otherwise; empty where no copy helps.
QByteArray copyWithAllPages(QByteArrayView bytes, const QByteArray &password);

} // namespace fanye::engine
