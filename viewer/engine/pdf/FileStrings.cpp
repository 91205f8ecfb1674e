// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/FileStrings.h"

#include "engine/pdf/FileHeader.h"
#include "engine/pdf/QpdfLabels.h"
#include "engine/pdf/QpdfValues.h"
#include "engine/strings/CharsetChoice.h"
#include "engine/strings/Legibility.h"
#include "engine/strings/TextString.h"
#include "issue/PlainText.h"

#include <algorithm>
#include <exception>

namespace fanye::engine {
namespace {

// A title of many megabytes is cut before it is decoded. Even, for UTF-16.
constexpr qsizetype longestText = 8192;
constexpr std::size_t longestLongText = 400'000; // bytes
constexpr std::size_t mostStreamBytes = 64U << 20; // of all object streams that are kept
constexpr int mostCollected = 20'000;
constexpr std::size_t mostVotes = 1000; // of labels
constexpr std::chrono::milliseconds longestCollecting{500}; // of processor time, for labels and for titles
// With the block in front and the padding that a cipher adds.
constexpr qsizetype longestEncrypted = longestText + 32;
constexpr std::chrono::milliseconds longestDecrypting{500}; // of processor time, for all strings of a file
constexpr const char *textKeys[] = {"/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer"};

bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

// Whether qpdf may have lost a carriage return or a backslash in it.
bool mayBeDamaged(QByteArrayView value)
{
    return value.contains('\n') || illegibility(textOf({value.toByteArray()}, Charset::PdfDoc)) > 0;
}

} // namespace

FileStrings::FileStrings(QPDF &pdf, QByteArrayView bytes)
    : m_pdf(pdf)
    , m_bytes(fromHeader(bytes))
{
}

QString FileStrings::textOf(QPDFObjectHandle string, QPDFObjGen holder)
{
    if (!string.isString())
        return {};
    const StringReadings readings = readingsOf(string, holder);
    const Charset agreed = needsCharset(readings.front()) ? charset() : Charset::PdfDoc;
    return plainText(engine::textOf(readings, agreed));
}

// A string that is longer than a title is taken as qpdf read it.
QString FileStrings::longTextOf(QPDFObjectHandle string, QPDFObjGen holder)
{
    if (!string.isString())
        return {};
    StringReadings readings = readingsOf(string, holder);
    if (readings.front().size() >= longestText)
        readings = {QByteArray::fromStdString(string.getStringValue().substr(0, longestLongText))};
    return engine::textOf(readings, needsCharset(readings.front()) ? charset() : Charset::PdfDoc);
}

QString FileStrings::titleOf(QPDFObjectHandle string, QPDFObjGen holder, const std::function<QString()> &pageText)
{
    if (!string.isString())
        return {};
    const StringReadings readings = readingsOf(string, holder);
    if (readings.size() < 2)
        return textOf(string, holder);
    const Charset agreed = needsCharset(readings.front()) ? charset() : Charset::PdfDoc;
    const std::vector<QString> texts = likelyTextsOf(readings, agreed);
    return plainText(texts.size() > 1 ? confirmedText(texts, pageText()) : texts.front());
}

StringReadings FileStrings::readingsOf(QPDFObjectHandle string, QPDFObjGen holder)
{
    const std::string whole = string.getStringValue();
    const QByteArrayView value(whole.data(), std::min(qsizetype(whole.size()), longestText));
    if (const auto readings = decryptedAgain(string, holder, value))
        return *readings;
    if (isPlainAscii(value))
        return {value.toByteArray()};
    if (const auto literal = literalInFile(string, value))
        return literal->readings();
    if (const auto literal = literalInStream(string, holder, value))
        return literal->readings();
    return {value.toByteArray()};
}

// None where another string stands there, or none.
std::optional<LiteralString> FileStrings::literalAt(QByteArrayView bytes, qpdf_offset_t at, QByteArrayView value) const
{
    if (at < 0 || at >= bytes.size() || bytes[at] != '(')
        return std::nullopt;
    const LiteralString literal(bytes.sliced(at + 1), longestText);
    return literal.specified() == value ? std::optional(literal) : std::nullopt;
}

std::optional<LiteralString> FileStrings::literalInFile(QPDFObjectHandle string, QByteArrayView value) const
{
    return literalAt(m_bytes, string.getParsedOffset(), value);
}

// None where the string is not encrypted, or qpdf took its bytes as they stand in the file.
std::optional<StringReadings> FileStrings::decryptedAgain(QPDFObjectHandle string, QPDFObjGen holder,
                                                          QByteArrayView value)
{
    if (!m_decryption)
        m_decryption.emplace(StringDecryption::of(m_pdf));
    const qpdf_offset_t at = string.getParsedOffset();
    if (!*m_decryption || m_timeDecrypting > longestDecrypting || value.size() == longestText || at < 0
        || at >= m_bytes.size() || m_bytes[at] != '(')
        return std::nullopt;
    const LiteralString literal(m_bytes.sliced(at + 1), longestEncrypted);
    const StringReadings encrypted = literal.readings();
    const QByteArray specified = literal.specified();
    if (encrypted.front() == specified && (encrypted.size() == 1 || !mayBeDamaged(value)))
        return std::nullopt;
    const auto begin = ProcessorClock::now();
    std::vector<QByteArray> asked = encrypted;
    asked.push_back(specified);
    StringReadings readings;
    try {
        readings = (*m_decryption)->decrypted(asked, string.isIndirect() ? string.getObjGen() : holder);
    } catch (const std::exception &) { // the string stays as qpdf read it
    }
    m_timeDecrypting += ProcessorClock::now() - begin;
    if (readings.size() != asked.size() || readings.back() != value) // another string stands there
        return std::nullopt;
    readings.pop_back();
    return readings;
}

std::optional<LiteralString> FileStrings::literalInStream(QPDFObjectHandle string, QPDFObjGen holder,
                                                          QByteArrayView value)
{
    if (string.isIndirect())
        holder = string.getObjGen();
    if (!needsCharset(value) && !mayBeDamaged(value))
        return std::nullopt; // decoding the stream takes time
    return literalAt(objectStream(holder), string.getParsedOffset(), value);
}

// The decoded object stream that holds an object; empty where none does.
QByteArrayView FileStrings::objectStream(QPDFObjGen holder)
{
    if (!m_places)
        m_places.emplace(m_pdf.getXRefTable());
    const auto place = m_places->find(holder);
    if (place == m_places->end() || place->second.getType() != 2 || m_streamBytes > mostStreamBytes)
        return {};
    const int number = place->second.getObjStreamNumber();
    auto known = m_objectStreams.find(number);
    if (known == m_objectStreams.end()) {
        known = m_objectStreams.emplace(number, nullptr).first; // first: reading it may throw
        QPDFObjectHandle stream = m_pdf.getObjectByID(number, 0);
        if (stream.isStream())
            known->second = stream.getStreamData(qpdf_dl_specialized);
        m_streamBytes += known->second ? known->second->getSize() : 0;
    }
    if (!known->second)
        return {};
    return {reinterpret_cast<const char *>(known->second->getBuffer()), qsizetype(known->second->getSize())};
}

Charset FileStrings::charset()
{
    if (m_charset)
        return *m_charset;
    std::vector<StringReadings> strings;
    try {
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        for (const char *key : textKeys)
            collect(info, info.getObjGen(), key, strings);
        const auto until = ProcessorClock::now() + longestCollecting;
        forEachLabel(m_pdf, [&](int, QPDFObjectHandle label, QPDFObjGen holder) {
            if (strings.size() < mostVotes && ProcessorClock::now() < until)
                collect(label, holder, "/P", strings);
        });
        collectOutline(strings);
    } catch (const std::exception &) {
        // The choice is made from what could be read.
    }
    m_charset = agreedCharset(strings);
    return *m_charset;
}

void FileStrings::collect(QPDFObjectHandle dictionary, QPDFObjGen holder, const char *key,
                          std::vector<StringReadings> &strings)
{
    QPDFObjectHandle string = valueOf(dictionary, key);
    if (!string.isString() || !needsCharset(QByteArray::fromStdString(string.getStringValue().substr(0, longestText))))
        return;
    strings.push_back(readingsOf(string, holder));
}

void FileStrings::collectOutline(std::vector<StringReadings> &strings)
{
    Visited visited;
    const auto until = ProcessorClock::now() + longestCollecting;
    std::vector<QPDFObjectHandle> waiting{valueOf(valueOf(m_pdf.getRoot(), "/Outlines"), "/First")};
    for (int count = 0; !waiting.empty() && count < mostCollected && ProcessorClock::now() < until;) {
        QPDFObjectHandle item = waiting.back();
        waiting.pop_back();
        if (!item.isDictionary() || !visited.isNew(item))
            continue;
        ++count;
        collect(item, item.getObjGen(), "/Title", strings);
        waiting.push_back(item.getKey("/Next"));
        waiting.push_back(item.getKey("/First"));
    }
}

} // namespace fanye::engine
