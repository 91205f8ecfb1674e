// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/GlyphShape.h"

#include "issue/PlainText.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace fanye::engine {
namespace {

QString decodedName(const QByteArray &name)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(name);
    return utf8.hasError() ? QString::fromLatin1(name) : decoded;
}

bool soundsBold(const QString &name)
{
    // Hei is the gothic that Chinese printing uses for bold; the word must not be part of another, as in "Heisei".
    static const QRegularExpression words(
        QStringLiteral("[Bb]old|BOLD|Black|Heavy|黑|粗|Hei(?![a-z])|HEI(?![A-Z])|-B(?![a-z])"));
    return words.match(name).hasMatch();
}

void narrow(float &from, float &to, float size)
{
    if (size <= 0 || to - from <= size)
        return;
    const float middle = (from + to) / 2;
    from = middle - size / 2;
    to = middle + size / 2;
}

} // namespace

QByteArray withoutSubsetPrefix(const QByteArray &name)
{
    if (name.size() < 8 || name[6] != '+')
        return name;
    for (int i = 0; i < 6; ++i)
        if (name[i] < 'A' || name[i] > 'Z')
            return name;
    return name.mid(7);
}

FontFace fontFace(const QByteArray &nameInFile)
{
    const QString name = plainText(decodedName(withoutSubsetPrefix(nameInFile)));
    return {name, soundsBold(name)};
}

GlyphBox inkedBox(const GlyphBox &box, float size, int rotation)
{
    GlyphBox inked = box;
    if (rotation % 2 == 0)
        narrow(inked.y0, inked.y1, size);
    else
        narrow(inked.x0, inked.x1, size);
    return inked;
}

GlyphBox verticalBox(const GlyphBox &box, float size, int rotation)
{
    constexpr int alongX[]{1, 0, -1, 0}, alongY[]{0, 1, 0, -1};
    const int along = rotation & 3;
    // Across is the writing direction turned clockwise by a right angle (y runs down the page).
    const float x = size * (float(alongX[along]) - float(alongY[along]) / 2);
    const float y = size * (float(alongY[along]) + float(alongX[along]) / 2);
    return {box.x0 + x, box.y0 + y, box.x1 + x, box.y1 + y};
}

} // namespace fanye::engine
