// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/PageLetters.h"

#include "lettering/LetterPath.h"

#include <cmath>

namespace fanye::ebook {
namespace {

constexpr int mostOff = letterUnitsPerPoint; // of a page's size that two libraries tell: a point

QByteArray twoDigits(int channel)
{
    return QByteArray::number(channel, 16).rightJustified(2, '0');
}

// All its points, with some room for what is rounded; a curve stays between its points.
QRect boxOf(const LetterShape &shape)
{
    QRect box;
    for (const QPoint point : shape.points)
        box |= QRect(point - QPoint(1, 1), QSize(3, 3));
    return box;
}

// The beginning of a group of letters of this colour, 0xAARRGGBB.
QByteArray groupOf(std::uint32_t colour)
{
    QByteArray group
        = "<g fill=\"#" + twoDigits(colour >> 16 & 0xff) + twoDigits(colour >> 8 & 0xff) + twoDigits(colour & 0xff);
    if (const std::uint32_t alpha = colour >> 24; alpha != 0xff)
        group += "\" fill-opacity=\"" + QByteArray::number(alpha / 255.0, 'f', 3);
    return group + "\">";
}

} // namespace

bool fits(const Lettering &lettering, const PageGeometry &page)
{
    const QSizeF size = page.cropSize() * letterUnitsPerPoint;
    return std::abs(size.width() - lettering.page.width()) <= mostOff
        && std::abs(size.height() - lettering.page.height()) <= mostOff;
}

PageLetters pageLetters(const Lettering &lettering, const PageGeometry &page)
{
    PageLetters stored;
    if (!fits(lettering, page))
        return stored;
    for (const LetterShape &shape : lettering.shapes)
        stored.shapes.push_back(lettering::pathData(shape));
    const QRect shown(inLetterUnits(page.shown().topLeft()), inLetterUnits(page.size));
    std::vector<QRect> boxes;
    for (const LetterShape &shape : lettering.shapes)
        boxes.push_back(boxOf(shape));
    for (const Letter &letter : lettering.letters)
        if (boxes[letter.shape].translated(letter.origin).intersects(shown) && !stored.shapes[letter.shape].isEmpty())
            stored.letters.push_back({letter.shape, letter.origin - shown.topLeft(), letter.colour});
    return stored;
}

QByteArray WrittenShapes::nameOf(const QByteArray &shape, QByteArray &definitions)
{
    const auto known = m_numbers.constFind(shape);
    const int number = known != m_numbers.cend() ? *known : int(m_numbers.size());
    const QByteArray name = 'g' + QByteArray::number(number, 36);
    if (known == m_numbers.cend()) {
        m_numbers.insert(shape, number);
        m_bytes += shape.size();
        definitions += "<path id=\"" + name + "\" d=\"" + shape + "\"/>";
    }
    return name;
}

QByteArray WrittenShapes::svgOf(const PageLetters &page)
{
    QByteArray definitions, uses;
    const Letter *former = nullptr;
    for (const Letter &letter : page.letters) {
        if (!former || former->colour != letter.colour)
            uses += (former ? "</g>" : "") + groupOf(letter.colour);
        former = &letter;
        uses += "<use href=\"#" + nameOf(page.shapes[letter.shape], definitions) + "\" x=\""
            + QByteArray::number(letter.origin.x()) + "\" y=\"" + QByteArray::number(letter.origin.y()) + "\"/>";
    }
    return (definitions.isEmpty() ? QByteArray() : "<defs>" + definitions + "</defs>")
        + (former ? uses + "</g>" : QByteArray());
}

} // namespace fanye::ebook
