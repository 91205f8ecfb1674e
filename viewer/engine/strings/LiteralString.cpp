// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/LiteralString.h"

#include <algorithm>
#include <cstring>

namespace fanye::engine {
namespace {

constexpr qsizetype firstBreak = 60; // no writer breaks a line before this byte

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

bool isDelimiter(char c)
{
    return std::strchr(" \r\n\t\f/>", c) != nullptr; // also NUL
}

// Appends what stands behind a backslash, and returns how many bytes it takes.
qsizetype appendEscaped(QByteArray &text, QByteArrayView behind)
{
    if (behind.isEmpty())
        return 0;
    static constexpr char letters[] = "nrtbf";
    static constexpr char meanings[] = "\n\r\t\b\f";
    const char first = behind.front();
    if (isOctal(first)) {
        int value = 0;
        qsizetype digits = 0;
        for (; digits < 3 && digits < behind.size() && isOctal(behind[digits]); ++digits)
            value = 8 * value + (behind[digits] - '0');
        text += char(value);
        return digits;
    }
    if (first == '\r')
        return behind.size() > 1 && behind[1] == '\n' ? 2 : 1;
    if (first == '\n')
        return 1;
    const char *letter = first != '\0' ? std::strchr(letters, first) : nullptr;
    text += letter ? meanings[letter - letters] : first;
    return 1;
}

} // namespace

LiteralString::LiteralString(QByteArrayView bytes, qsizetype longest)
    : m_bytes(bytes.first(std::min(bytes.size(), 4 * longest + 4))) // an octal escape takes four bytes
    , m_longest(longest)
{
}

QByteArray LiteralString::specified() const
{
    return read(Escapes::All, LineEnds::AsLineFeed);
}

StringReadings LiteralString::readings() const
{
    const bool isUtf16 = m_bytes.startsWith("\xFE\xFF") || m_bytes.startsWith("\xFF\xFE");
    StringReadings all{read(isUtf16 && hidesLineEnd() ? Escapes::Parentheses : Escapes::All, LineEnds::Kept)};
    const auto add = [&](QByteArray reading) {
        if (std::find(all.begin(), all.end(), reading) == all.end())
            all.push_back(std::move(reading));
    };
    add(read(Escapes::All, LineEnds::Kept));
    add(read(Escapes::Parentheses, LineEnds::Kept));
    add(read(Escapes::None, LineEnds::Kept));
    if (isUtf16)
        add(unitsOfUtf16());
    return all;
}

bool LiteralString::hidesLineEnd() const
{
    for (qsizetype at = 0; at + 1 < std::min(m_bytes.size(), firstBreak) && m_bytes[at] != ')'; ++at)
        if (m_bytes[at] == '\\' && (m_bytes[at + 1] == '\r' || m_bytes[at + 1] == '\n'))
            return true;
    return false;
}

QByteArray LiteralString::read(Escapes escapes, LineEnds lineEnds) const
{
    QByteArray text;
    const auto isEscape = [&](qsizetype at) {
        const char next = at + 1 < m_bytes.size() ? m_bytes[at + 1] : '\0';
        return escapes == Escapes::All || (escapes == Escapes::Parentheses && (next == '(' || next == ')'));
    };
    int depth = 1;
    for (qsizetype at = 0; at < m_bytes.size() && text.size() < m_longest; ++at) {
        const char c = m_bytes[at];
        if (c == '\\' && isEscape(at)) {
            at += appendEscaped(text, m_bytes.sliced(at + 1));
            continue;
        }
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0)
            break;
        const bool becomesLineFeed = c == '\r' && lineEnds == LineEnds::AsLineFeed;
        text += becomesLineFeed ? '\n' : c;
        if (becomesLineFeed && at + 1 < m_bytes.size() && m_bytes[at + 1] == '\n')
            ++at;
    }
    return text;
}

QByteArray LiteralString::unitsOfUtf16() const
{
    QByteArray text;
    for (qsizetype at = 0; at + 1 < m_bytes.size() && text.size() < m_longest; at += 2) {
        if (m_bytes[at] == ')' && isDelimiter(m_bytes[at + 1]))
            break;
        text += m_bytes.sliced(at, 2);
    }
    return text;
}

} // namespace fanye::engine
