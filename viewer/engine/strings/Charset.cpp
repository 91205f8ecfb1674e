// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/Charset.h"

#include <unicode/ucnv.h>

#include <array>
#include <memory>

namespace fanye::engine {
namespace {

// PDF 32000-1, annex D.3, where it differs from Latin-1.
constexpr char16_t accents[] = {0x02D8, 0x02C7, 0x02C6, 0x02D9, 0x02DD, 0x02DB, 0x02DA, 0x02DC}; // from 0x18
constexpr char16_t typographic[] = // from 0x80
    {0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x0192, 0x2044, 0x2039, 0x203A, 0x2212,
     0x2030, 0x201E, 0x201C, 0x201D, 0x2018, 0x2019, 0x201A, 0x2122, 0xFB01, 0xFB02, 0x0141,
     0x0152, 0x0160, 0x0178, 0x017D, 0x0131, 0x0142, 0x0153, 0x0161, 0x017E, 0xFFFD, 0x20AC};

char16_t pdfDocCharacter(unsigned char byte)
{
    if (byte >= 0x18 && byte < 0x20)
        return accents[byte - 0x18];
    if (byte >= 0x80 && byte <= 0xA0)
        return typographic[byte - 0x80];
    return byte == 0x7F || byte == 0xAD ? char16_t(0xFFFD) : char16_t(byte);
}

QString pdfDocText(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes)
        text += QChar(pdfDocCharacter(static_cast<unsigned char>(byte)));
    return text;
}

const char *nameOf(Charset charset)
{
    switch (charset) {
    case Charset::Gb18030:
        return "gb18030";
    case Charset::Big5:
        return "Big5-HKSCS";
    case Charset::ShiftJis:
        return "windows-31j";
    case Charset::EucKr:
        return "windows-949";
    case Charset::PdfDoc:
        break;
    }
    return "";
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter opened(Charset charset)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(nameOf(charset), &error), &ucnv_close);
    if (converter)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    return U_SUCCESS(error) ? std::move(converter) : Converter(nullptr, &ucnv_close);
}

// Opened once: a converter's table takes longer to load than a title to convert.
UConverter *converterFor(Charset charset)
{
    static thread_local std::array<std::optional<Converter>, std::size(eastAsianCharsets) + 1> converters;
    auto &converter = converters[std::size_t(charset)];
    if (!converter)
        converter.emplace(opened(charset));
    return converter->get();
}

} // namespace

std::optional<QString> decoded(QByteArrayView bytes, Charset charset)
{
    if (charset == Charset::PdfDoc)
        return pdfDocText(bytes);
    UConverter *converter = converterFor(charset);
    if (!converter)
        return std::nullopt;
    QString text(2 * bytes.size() + 1, Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    const int size = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int(text.size()), bytes.data(),
                                   int(bytes.size()), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    text.truncate(size);
    return text;
}

} // namespace fanye::engine
