// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace fanye::engine {

// What the bytes of one string may be, the reading most faithful to the specification first. Never empty.
using StringReadings = std::vector<QByteArray>;

// A literal string as it stands in a file. Many writers escape less in it than the specification asks, so it has
// several readings.
class LiteralString
{
public:
    // `bytes`: of the file, from behind the opening parenthesis; they may go on behind the string. At most `longest`
    // bytes of a reading are kept.
    LiteralString(QByteArrayView bytes, qsizetype longest);

    // Exactly by the specification: a line end without a backslash is one line feed. For comparing.
    QByteArray specified() const;
    // By the specification, but with each carriage return kept: UTF-16 needs it; then those where the writer escaped
    // parentheses only, or nothing; last, for UTF-16 only, the one that ends at a unit's border.
    StringReadings readings() const;

private:
    // Whether a backslash hides a line end early in the string, where no writer needs to break a line: in UTF-16 the
    // two bytes are half of U+5C0A or U+5C0D.
    bool hidesLineEnd() const;
    enum class Escapes { All, Parentheses, None };
    enum class LineEnds { AsLineFeed, Kept };
    QByteArray read(Escapes escapes, LineEnds lineEnds) const;
    QByteArray unitsOfUtf16() const;

    QByteArrayView m_bytes;
    qsizetype m_longest = 0;
};

} // namespace fanye::engine
