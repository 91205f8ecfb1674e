// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/StoredLetters.h"

#include "lettering/LetterPath.h"

#include <QXmlStreamReader>

#include <cmath>

namespace fanye::engine {
namespace {

// Calls `take` with each element, in their order; damage ends it.
template <typename Take> void forEachElement(QByteArrayView elements, const Take &take)
{
    if (elements.isEmpty())
        return;
    QXmlStreamReader xml;
    xml.addData("<svg>");
    xml.addData(QByteArray::fromRawData(elements.data(), elements.size()));
    xml.addData("</svg>");
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            take(xml.name(), xml.attributes());
}

QByteArray nameIn(QStringView value)
{
    return value.toLatin1();
}

// "#rrggbb" and a share of it, as 0xAARRGGBB.
std::uint32_t colourIn(const QXmlStreamAttributes &attributes)
{
    const auto fill = attributes.value(QStringLiteral("fill"));
    const std::uint32_t colour = fill.size() == 7 ? fill.sliced(1).toUInt(nullptr, 16) & 0xffffff : 0;
    bool isShare = false;
    const double share = attributes.value(QStringLiteral("fill-opacity")).toDouble(&isShare);
    const auto alpha = isShare && share >= 0 && share < 1 ? std::uint32_t(std::lround(share * 255)) : 0xff;
    return colour | alpha << 24;
}

// The letters of a page, each shape told once.
class PageReading
{
public:
    explicit PageReading(const QHash<QByteArray, LetterShape> &shapes)
        : m_shapes(shapes)
    {
    }

    void take(QStringView name, const QXmlStreamAttributes &attributes)
    {
        if (name == u"g")
            m_colour = colourIn(attributes);
        else if (name == u"use")
            use(attributes);
    }

    Lettering taken() { return std::move(m_lettering); }

private:
    void use(const QXmlStreamAttributes &attributes)
    {
        const QByteArray name = nameIn(attributes.value(QStringLiteral("href"))).mid(1);
        const auto shape = m_shapes.constFind(name);
        const int x = attributes.value(QStringLiteral("x")).toInt(), y = attributes.value(QStringLiteral("y")).toInt();
        if (shape == m_shapes.cend() || !isWithinReach(x) || !isWithinReach(y)
            || m_lettering.letters.size() >= mostLetters
            || (m_painted += std::size_t(shape->points.size())) > mostPaintedPoints)
            return;
        auto known = m_known.constFind(name);
        if (known == m_known.cend()) {
            known = m_known.insert(name, std::uint32_t(m_lettering.shapes.size()));
            m_lettering.shapes.push_back(*shape);
        }
        m_lettering.letters.push_back({*known, {x, y}, m_colour});
    }

    const QHash<QByteArray, LetterShape> &m_shapes;
    QHash<QByteArray, std::uint32_t> m_known; // by name: index of the shape
    std::uint32_t m_colour = 0xff000000;
    std::size_t m_painted = 0; // points
    Lettering m_lettering;
};

} // namespace

void StoredLetters::readShapesUpTo(int index)
{
    for (; m_read <= index; ++m_read)
        forEachElement(m_sections.lettersOn(m_read), [this](QStringView name, const QXmlStreamAttributes &attributes) {
            if (name != u"path" || m_shapes.size() >= mostIssueShapes)
                return;
            auto shape = lettering::shapeIn(nameIn(attributes.value(QStringLiteral("d"))));
            if (shape)
                m_shapes.insert(nameIn(attributes.value(QStringLiteral("id"))), *std::move(shape));
        });
}

const Lettering &StoredLetters::of(int index)
{
    if (m_lettered == index)
        return m_lettering;
    readShapesUpTo(index);
    PageReading reading(m_shapes);
    forEachElement(m_sections.lettersOn(index),
                   [&](QStringView name, const QXmlStreamAttributes &attributes) { reading.take(name, attributes); });
    m_lettering = reading.taken();
    m_lettered = index;
    return m_lettering;
}

} // namespace fanye::engine
