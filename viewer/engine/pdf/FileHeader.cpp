// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/FileHeader.h"

namespace fanye::engine {
namespace {

constexpr qsizetype mostBefore = 1024; // bytes
constexpr QByteArrayView mark("%PDF-");

bool isDigitAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9';
}

// qpdf takes a mark without a version for no header, and searches on.
bool isVersion(QByteArrayView bytes)
{
    qsizetype point = 0;
    while (point < mostBefore && isDigitAt(bytes, point))
        ++point;
    return point > 0 && point < bytes.size() && bytes[point] == '.' && isDigitAt(bytes, point + 1);
}

} // namespace

QByteArrayView fromHeader(QByteArrayView file)
{
    const QByteArrayView beginning = file.first(qMin(file.size(), mostBefore + mark.size()));
    for (qsizetype at = beginning.indexOf(mark); at >= 0; at = beginning.indexOf(mark, at + 1))
        if (isVersion(file.sliced(at + mark.size())))
            return file.sliced(at);
    return file;
}

} // namespace fanye::engine
