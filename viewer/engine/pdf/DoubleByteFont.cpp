// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/DoubleByteFont.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace fanye::engine {
namespace {

// Words of which a font's name has one.
struct Charset
{
    const char *name;
    std::u16string_view words[8];
};
constexpr std::array charsets{
    Charset{"windows-936", {u"宋", u"黑", u"楷", u"隶", u"魏", u"圆", u"体", u"书"}},
    Charset{"windows-950", {u"明體", u"黑體", u"楷", u"宋體", u"圓體", u"隸", u"魏碑", u"仿宋"}},
    Charset{"windows-932", {u"明朝", u"ゴシック", u"教科書", u"楷書", u"行書", u"丸ゴ", u"ﾐﾝﾁｮｳ", u"ゴチック"}},
    Charset{"windows-949", {u"바탕", u"돋움", u"굴림", u"궁서", u"명조", u"고딕", u"체", u"맑은"}},
};

constexpr int longestName = 127; // bytes
constexpr char32_t hyphen = 0x2D, bullet = 0x2022; // that poppler reads for bytes without a character of their own
constexpr std::array<unsigned char, 2> bytesOfHyphen{0x2D, 0xAD};
constexpr std::array<unsigned char, 7> bytesOfBullet{0x95, 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x7F};

bool hasHighByte(const QByteArray &name)
{
    return std::any_of(name.begin(), name.end(), [](char c) { return (c & 0x80) != 0; });
}

// The byte that windows-1252 has for a code point; 0 where it has none.
unsigned char latinByte(char32_t codePoint)
{
    static constexpr char32_t upper[] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                         0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
                                         0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};
    if (codePoint < 0x100)
        return static_cast<unsigned char>(codePoint);
    for (std::size_t i = 0; i < std::size(upper); ++i) {
        if (upper[i] == codePoint)
            return static_cast<unsigned char>(0x80 + i);
    }
    return 0;
}

bool isLead(unsigned char byte)
{
    return byte >= 0x81 && byte != 0xFF;
}

} // namespace

class DoubleByteFont::Converter
{
public:
    explicit Converter(const char *charset)
    {
        UErrorCode error = U_ZERO_ERROR;
        m_converter = ucnv_open(charset, &error);
        if (U_SUCCESS(error))
            ucnv_setToUCallBack(m_converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
        if (U_FAILURE(error)) {
            ucnv_close(m_converter);
            m_converter = nullptr;
        }
    }
    ~Converter() { ucnv_close(m_converter); }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    // Empty where the bytes are no text of the charset.
    QString decoded(QByteArrayView bytes) const
    {
        if (!m_converter || bytes.size() > longestName)
            return {};
        char16_t text[longestName + 1];
        UErrorCode error = U_ZERO_ERROR;
        ucnv_resetToUnicode(m_converter);
        const int length
            = ucnv_toUChars(m_converter, text, longestName, bytes.data(), std::int32_t(bytes.size()), &error);
        return U_SUCCESS(error) ? QString(reinterpret_cast<const QChar *>(text), length) : QString();
    }

    // The one character that two bytes are; 0 where they are none.
    char32_t pair(unsigned char lead, unsigned char trail) const
    {
        const char bytes[2] = {char(lead), char(trail)};
        const QString text = isLead(lead) ? decoded(QByteArrayView(bytes, 2)) : QString();
        const bool isOne = text.size() == 1 && text[0].unicode() >= 0x80 && text[0].isPrint()
            && text[0].category() != QChar::Other_PrivateUse;
        return isOne ? text[0].unicode() : 0;
    }

    // The one character beyond ASCII that a byte is, as the half-width kana of Shift-JIS; 0 where it is none.
    char32_t single(unsigned char byte) const
    {
        const char bytes[1] = {char(byte)};
        const QString text = byte >= 0x80 ? decoded(QByteArrayView(bytes, 1)) : QString();
        return text.size() == 1 && text[0].unicode() >= 0xFF61 && text[0].unicode() <= 0xFF9F ? text[0].unicode() : 0;
    }

    // The same for two code points that poppler has read.
    char32_t pair(char32_t lead, char32_t trail) const
    {
        for (unsigned char first : bytesOf(lead)) {
            for (unsigned char second : bytesOf(trail)) {
                if (const char32_t character = pair(first, second))
                    return character;
            }
        }
        return 0;
    }

private:
    static std::vector<unsigned char> bytesOf(char32_t codePoint)
    {
        if (codePoint == hyphen)
            return {bytesOfHyphen.begin(), bytesOfHyphen.end()};
        if (codePoint == bullet)
            return {bytesOfBullet.begin(), bytesOfBullet.end()};
        const unsigned char byte = latinByte(codePoint);
        return byte ? std::vector<unsigned char>{byte} : std::vector<unsigned char>();
    }

    UConverter *m_converter = nullptr;
};

DoubleByteFont::DoubleByteFont(std::unique_ptr<Converter> converter, const QString &name)
    : m_converter(std::move(converter))
    , m_name(name)
{
}

DoubleByteFont::~DoubleByteFont() = default;

std::unique_ptr<DoubleByteFont> DoubleByteFont::named(const QByteArray &name)
{
    if (!hasHighByte(name) || name.isValidUtf8())
        return nullptr;
    for (const Charset &charset : charsets) {
        auto converter = std::make_unique<Converter>(charset.name);
        const QString decoded = converter->decoded(name);
        for (std::u16string_view word : charset.words) {
            if (decoded.contains(QStringView(word.data(), qsizetype(word.size()))))
                return std::unique_ptr<DoubleByteFont>(new DoubleByteFont(std::move(converter), decoded));
        }
    }
    return nullptr;
}

std::optional<std::vector<JoinedCharacter>> DoubleByteFont::read(const std::u32string &text) const
{
    std::vector<JoinedCharacter> joined;
    for (std::size_t i = 0; i < text.size();) {
        const bool mayLead = text[i] >= 0x80;
        if (!mayLead) {
            joined.push_back({text[i++], 1});
        } else if (const char32_t both = i + 1 < text.size() ? m_converter->pair(text[i], text[i + 1]) : 0) {
            joined.push_back({both, 2});
            i += 2;
        } else if (const char32_t alone = m_converter->single(latinByte(text[i]))) {
            joined.push_back({alone, 1});
            ++i;
        } else {
            return {};
        }
    }
    return joined;
}

} // namespace fanye::engine
