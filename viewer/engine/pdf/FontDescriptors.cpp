// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/FontDescriptors.h"

#include "engine/pdf/FileHeader.h"
#include "engine/pdf/PdfCharacters.h"
#include "engine/pdf/QpdfValues.h"

#include <QByteArray>

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr qsizetype longestDictionary = 1 << 20; // bytes
constexpr long long mostPlaces = 20'000; // copying more takes longer than reading some widths
constexpr int mostDigits = 8;

QByteArrayView withoutSpace(QByteArrayView text)
{
    while (!text.isEmpty() && isWhiteSpace(text.front()))
        text = text.sliced(1);
    return text;
}

// Removes the number that the text begins with, after white space.
std::optional<int> takeNumber(QByteArrayView &text)
{
    text = withoutSpace(text);
    int number = 0, digits = 0;
    for (; digits < mostDigits && !text.isEmpty() && text.front() >= '0' && text.front() <= '9'; ++digits) {
        number = number * 10 + (text.front() - '0');
        text = text.sliced(1);
    }
    return digits > 0 ? std::optional(number) : std::nullopt;
}

// The two numbers of "7 0 obj" or "7 0 R".
std::optional<QPDFObjGen> takeObject(QByteArrayView &text, QByteArrayView word)
{
    const auto number = takeNumber(text);
    const auto generation = number ? takeNumber(text) : std::nullopt;
    text = withoutSpace(text);
    if (!generation || !text.startsWith(word))
        return std::nullopt;
    text = text.sliced(word.size());
    return QPDFObjGen(*number, *generation);
}

} // namespace

std::optional<QPDFObjGen> referenceIn(QByteArrayView dictionary, QByteArrayView key)
{
    const qsizetype at = dictionary.indexOf(key);
    if (at < 0 || dictionary.indexOf(key, at + key.size()) >= 0)
        return std::nullopt;
    QByteArrayView value = dictionary.sliced(at + key.size());
    return !value.isEmpty() && isWhiteSpace(value.front()) ? takeObject(value, "R") : std::nullopt;
}

FontDescriptors::FontDescriptors(QPDF &pdf, QByteArrayView bytes)
    : m_pdf(pdf)
    , m_bytes(fromHeader(bytes))
{
}

QPDFObjectHandle FontDescriptors::of(QPDFObjectHandle font)
{
    if (font.isIndirect())
        if (const auto reference = referenceIn(bytesOf(font.getObjGen()), "/FontDescriptor"))
            if (QPDFObjectHandle descriptor = m_pdf.getObject(*reference); descriptor.isDictionary())
                return descriptor;
    return valueOf(font, "/FontDescriptor");
}

// Of an object that stands in the file itself, not in an object stream; empty where it is not found there.
QByteArrayView FontDescriptors::bytesOf(QPDFObjGen object)
{
    if (!m_places) {
        QPDFObjectHandle size = valueOf(m_pdf.getTrailer(), "/Size");
        const bool areFew = size.isInteger() && size.getIntValue() <= mostPlaces;
        m_places.emplace(areFew ? m_pdf.getXRefTable() : std::map<QPDFObjGen, QPDFXRefEntry>());
    }
    const auto place = m_places->find(object);
    if (place == m_places->end() || place->second.getType() != 1 || place->second.getOffset() < 0
        || place->second.getOffset() >= m_bytes.size())
        return {};
    QByteArrayView bytes = m_bytes.sliced(place->second.getOffset());
    bytes = bytes.first(std::min(bytes.size(), longestDictionary));
    if (takeObject(bytes, "obj") != object)
        return {};
    return bytes.first(std::max<qsizetype>(0, bytes.indexOf("endobj")));
}

} // namespace fanye::engine
