// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/ProcessorClock.h"
#include "engine/pdf/StringDecryption.h"
#include "engine/strings/Charset.h"
#include "engine/strings/LiteralString.h"

#include <QByteArrayView>
#include <QString>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fanye::engine {

// The text strings of one file as their writers meant them. qpdf turns a carriage return inside a literal string into a
// line feed and drops backslashes that were not escaped; so a literal string is read again from the bytes of the file,
// or of the object stream, where it stands, and is decrypted again. Strings without a mark are read in the one charset
// that all strings of the file agree on, which is decided when it is first needed. One thread. May throw where qpdf
// throws.
class FileStrings
{
public:
    // Both must outlive this.
    FileStrings(QPDF &pdf, QByteArrayView bytes);

    // Sanitised; empty where `string` is no string. `holder`: the indirect object that `string` stands in.
    QString textOf(QPDFObjectHandle string, QPDFObjGen holder);
    // The same, but with its line ends, as long as 400,000 bytes, and not sanitised.
    QString longTextOf(QPDFObjectHandle string, QPDFObjGen holder);
    // The title of a page: where it has several readings that are legible, the one that stands on the page. `pageText`
    // is asked only then.
    QString titleOf(QPDFObjectHandle string, QPDFObjGen holder, const std::function<QString()> &pageText);
    // The bytes of a string, the most faithful reading first. REQUIRES: it is a string.
    StringReadings readingsOf(QPDFObjectHandle string, QPDFObjGen holder);

private:
    std::optional<LiteralString> literalAt(QByteArrayView bytes, qpdf_offset_t at, QByteArrayView value) const;
    std::optional<LiteralString> literalInFile(QPDFObjectHandle string, QByteArrayView value) const;
    std::optional<LiteralString> literalInStream(QPDFObjectHandle string, QPDFObjGen holder, QByteArrayView value);
    std::optional<StringReadings> decryptedAgain(QPDFObjectHandle string, QPDFObjGen holder, QByteArrayView value);
    QByteArrayView objectStream(QPDFObjGen holder);
    Charset charset();
    void collect(QPDFObjectHandle dictionary, QPDFObjGen holder, const char *key, std::vector<StringReadings> &strings);
    void collectOutline(std::vector<StringReadings> &strings);

    QPDF &m_pdf;
    QByteArrayView m_bytes; // from the header on
    std::optional<Charset> m_charset;
    std::optional<std::optional<StringDecryption>> m_decryption; // none where the strings are not encrypted
    ProcessorClock::duration m_timeDecrypting{};
    std::optional<std::map<QPDFObjGen, QPDFXRefEntry>> m_places;
    std::map<int, std::shared_ptr<Buffer>> m_objectStreams; // by number; null where it cannot be read
    std::size_t m_streamBytes = 0;
};

} // namespace fanye::engine
