// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace fanye::engine {

// A character that was read as one or two code points of a one-byte encoding.
struct JoinedCharacter
{
    char32_t codePoint = 0;
    int count = 1; // of the code points that it was read as

    friend bool operator==(const JoinedCharacter &, const JoinedCharacter &) = default;
};

// A font that is named in the bytes of GBK, Big5, Shift-JIS or EUC-KR. Old programs wrote such names for fonts of the
// system, and with them text of the same charset, which they called WinAnsiEncoding. It is painted as Chinese, Japanese
// or Korean; poppler reads each byte as a Latin letter. One thread.
class DoubleByteFont
{
public:
    // `name`: without the subset prefix. Null where it is no known name in one of these charsets.
    static std::unique_ptr<DoubleByteFont> named(const QByteArray &name);
    ~DoubleByteFont();

    QString name() const { return m_name; }
    // The characters that the text spells; none where it is no text of the charset, as that of a font with a map to
    // Unicode.
    std::optional<std::vector<JoinedCharacter>> read(const std::u32string &text) const;

private:
    class Converter;
    DoubleByteFont(std::unique_ptr<Converter> converter, const QString &name);

    std::unique_ptr<Converter> m_converter;
    QString m_name;
};

} // namespace fanye::engine
