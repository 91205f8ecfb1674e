// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <optional>

namespace fanye::engine {

// Finds the descriptors of a file's fonts. The dictionary of a large Chinese font holds thousands of widths, for which
// qpdf takes milliseconds; so the reference to the descriptor is read from the bytes where the dictionary stands. One
// thread. May throw where qpdf throws.
class FontDescriptors
{
public:
    // Both must outlive this.
    FontDescriptors(QPDF &pdf, QByteArrayView bytes);

    // Null where the font has none.
    QPDFObjectHandle of(QPDFObjectHandle font);

private:
    QByteArrayView bytesOf(QPDFObjGen object);

    QPDF &m_pdf;
    QByteArrayView m_bytes; // from the header on
    std::optional<std::map<QPDFObjGen, QPDFXRefEntry>> m_places;
};

// The object that the value of `key` refers to in the bytes of a dictionary, for example {7, 0} for "/Key 7 0 R";
// nothing where the key does not stand there exactly once, or its value is no reference. Pure.
std::optional<QPDFObjGen> referenceIn(QByteArrayView dictionary, QByteArrayView key);

} // namespace fanye::engine
