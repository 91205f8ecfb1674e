// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lettering/SvgLetters.h"

#include <QColor>
#include <QHash>
#include <QXmlStreamReader>

#include <cmath>

namespace fanye::engine {
namespace {

// What an element hands on to those inside it.
struct Style
{
    std::optional<QColor> fill = QColor(Qt::black); // none: not a plain colour
    double opacity = 1;
    bool isMasked = false;
};

// An attribute, or the property of that name in the attribute "style", where cairo 1.16 has them.
QStringView propertyOf(const QXmlStreamAttributes &attributes, const QString &name)
{
    if (const auto value = attributes.value(name); !value.isEmpty())
        return value;
    for (const QStringView each : attributes.value(QStringLiteral("style")).split(u';'))
        if (const auto colon = each.indexOf(u':'); colon > 0 && each.first(colon).trimmed() == name)
            return each.sliced(colon + 1).trimmed();
    return {};
}

// "rgb(13.7%, 12%, 12.5%)"
std::optional<QColor> colourIn(QStringView value)
{
    if (!value.startsWith(u"rgb(") || !value.endsWith(u')'))
        return std::nullopt;
    float shares[3] = {};
    const auto parts = value.sliced(4, value.size() - 5).split(u',');
    if (parts.size() != 3)
        return std::nullopt;
    for (qsizetype i = 0; i < 3; ++i)
        shares[i] = parts[i].trimmed().chopped(1).toFloat() / 100;
    return QColor::fromRgbF(shares[0], shares[1], shares[2]);
}

Style inside(const Style &outer, const QXmlStreamAttributes &attributes)
{
    Style style = outer;
    if (const auto fill = propertyOf(attributes, QStringLiteral("fill")); !fill.isEmpty())
        style.fill = colourIn(fill);
    for (const char *name : {"fill-opacity", "opacity"})
        if (const auto share = propertyOf(attributes, QLatin1String(name)); !share.isEmpty())
            style.opacity *= share.toDouble();
    style.isMasked = style.isMasked || attributes.hasAttribute(QStringLiteral("mask"))
        || attributes.hasAttribute(QStringLiteral("filter"));
    return style;
}

// Reads the data of a path in absolute steps M, L, C, Z, each with its command.
class Contours
{
public:
    explicit Contours(double scale)
        : m_scale(scale)
    {
    }

    std::optional<LetterShape> read(QStringView data)
    {
        LetterShape shape;
        for (const QStringView word : data.split(u' ', Qt::SkipEmptyParts))
            if (!take(word, shape))
                return std::nullopt;
        return m_missing == 0 && m_x == std::nullopt ? std::optional(shape) : std::nullopt;
    }

private:
    bool take(QStringView word, LetterShape &shape)
    {
        constexpr QStringView commands = u"MLCZ"; // by LetterShape::Step
        if (const auto index = commands.indexOf(word); word.size() == 1 && index >= 0) {
            shape.steps.push_back(LetterShape::Step(index));
            const int formerlyMissing = std::exchange(m_missing, pointsOf(shape.steps.back()));
            return formerlyMissing == 0;
        }
        bool isNumber = false;
        const double number = word.toDouble(&isNumber) * m_scale;
        if (!isNumber || m_missing == 0 || !(std::abs(number) < farthestLetterUnit))
            return false;
        if (!m_x) {
            m_x = number;
            return true;
        }
        shape.points.emplace_back(int(std::lround(*m_x)), int(std::lround(number)));
        m_x.reset();
        --m_missing;
        return true;
    }

    double m_scale;
    int m_missing = 0; // points of the step
    std::optional<double> m_x;
};

class Reading
{
public:
    Reading(const QByteArray &svg, double unitsPerPoint)
        : m_xml(svg)
        , m_scale(letterUnitsPerPoint / unitsPerPoint)
    {
    }

    std::optional<Lettering> lettering()
    {
        if (m_xml.readNextStartElement())
            readElement({});
        return m_isUnderstood && !m_xml.hasError() ? std::optional(std::move(m_lettering)) : std::nullopt;
    }

private:
    struct Shape
    {
        LetterShape contours;
        std::optional<std::uint32_t> index; // none: not used yet
    };

    void readChildren(const Style &style)
    {
        while (m_isUnderstood && m_xml.readNextStartElement())
            readElement(style);
    }

    void readElement(const Style &style)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString id = attributes.value(QStringLiteral("id")).toString();
        if (m_xml.name() == u"use")
            useLetter(attributes, style);
        if (id.startsWith(QStringLiteral("glyph")))
            defineShape(id);
        else if (isHidden(m_xml.name()))
            m_xml.skipCurrentElement();
        else
            readChildren(inside(style, attributes));
    }

    // What is not painted where it stands.
    static bool isHidden(QStringView name)
    {
        return name == u"clipPath" || name == u"mask" || name == u"pattern" || name == u"filter" || name == u"image"
            || name == u"linearGradient" || name == u"radialGradient";
    }

    void defineShape(const QString &id)
    {
        QString data;
        bool isShape = false;
        while (m_xml.readNextStartElement()) {
            isShape = m_xml.name() == u"path";
            data += m_xml.attributes().value(QStringLiteral("d"));
            m_xml.skipCurrentElement();
        }
        if (auto shape = isShape ? Contours(m_scale).read(data) : std::nullopt) {
            m_points += shape->points.size();
            m_shapes.insert(id, {*std::move(shape), {}});
        }
        m_isUnderstood = m_points <= mostShapePoints;
    }

    // The index of a shape among those that are told: unused ones are not.
    std::uint32_t indexOf(Shape &shape)
    {
        if (!shape.index) {
            shape.index = std::uint32_t(m_lettering.shapes.size());
            m_lettering.shapes.push_back(shape.contours);
        }
        return *shape.index;
    }

    void useLetter(const QXmlStreamAttributes &attributes, const Style &outer)
    {
        const auto target = attributes.value(QStringLiteral("xlink:href"));
        if (!target.startsWith(u"#glyph"))
            return;
        const Style style = inside(outer, attributes);
        const auto shape = m_shapes.find(target.sliced(1).toString());
        const double x = attributes.value(QStringLiteral("x")).toDouble() * m_scale,
                     y = attributes.value(QStringLiteral("y")).toDouble() * m_scale;
        m_isUnderstood = shape != m_shapes.end() && style.fill && !style.isMasked && std::abs(x) < farthestLetterUnit
            && std::abs(y) < farthestLetterUnit && m_lettering.letters.size() < mostLetters;
        if (!m_isUnderstood || shape->contours.steps.empty() || style.opacity <= 0)
            return;
        m_painted += shape->contours.points.size();
        m_isUnderstood = m_painted <= mostPaintedPoints;
        QColor colour = *style.fill;
        colour.setAlphaF(float(style.opacity));
        m_lettering.letters.push_back({indexOf(*shape), {int(std::lround(x)), int(std::lround(y))}, colour.rgba()});
    }

    QXmlStreamReader m_xml;
    double m_scale;
    QHash<QString, Shape> m_shapes; // by id
    std::size_t m_points = 0; // of them
    std::size_t m_painted = 0; // points, of the letters
    Lettering m_lettering;
    bool m_isUnderstood = true;
};

} // namespace

std::optional<Lettering> lettersIn(const QByteArray &svg, double unitsPerPoint)
{
    return Reading(svg, unitsPerPoint).lettering();
}

} // namespace fanye::engine
