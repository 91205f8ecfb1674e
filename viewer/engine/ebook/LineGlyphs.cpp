// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/LineGlyphs.h"

#include "engine/ebook/JsonNumbers.h"
#include "engine/ebook/LineSteps.h"

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr int verticalLine = 1, boldLine = 8; // flags
constexpr double narrowestGap = 0.25; // ems, between words
constexpr double farApart = 1.5; // ems from the beginning of a glyph to that of the next

// The signs; those that a blank follows have a space after.
std::vector<Glyph> signsOf(const QString &text, std::size_t most)
{
    std::vector<Glyph> glyphs;
    for (const char32_t sign : text.toUcs4()) {
        if (sign == U' ' && !glyphs.empty())
            glyphs.back().endsBox = glyphs.back().spaceAfter = true;
        else if (sign != U' ' && !QChar::isSurrogate(sign) && sign <= QChar::LastValidCodePoint && glyphs.size() < most)
            glyphs.emplace_back().codePoint = sign;
    }
    if (!glyphs.empty()) {
        glyphs.back().endsBox = true;
        glyphs.back().spaceAfter = false;
    }
    return glyphs;
}

// How long a glyph is of which the beginning of the next is known, and that a gap may lie between.
double lengthBefore(double step, const Glyph &glyph, double size)
{
    if (step <= 0)
        return 0;
    if (glyph.spaceAfter)
        return std::clamp(step - narrowestGap * size, step / 2, std::max(size, step / 2));
    return step > farApart * size && size > 0 ? size : step;
}

class LineReader
{
public:
    LineReader(const QRectF &box, bool isVertical, double size)
        : m_box(box)
        , m_isVertical(isVertical)
        , m_isUpwards(!isVertical && box.width() <= 1.6 * size && box.height() >= 2 * size)
        , m_size(size)
    {
    }

    void place(std::vector<Glyph> &glyphs, const QString &steps) const
    {
        const std::size_t count = glyphs.size();
        const std::vector<double> places = placesAlong(m_isUpwards && count > 1 ? QString() : steps, count, length());
        for (std::size_t i = 0; i < count; ++i) {
            const double step = places[i + 1] - places[i];
            const double own = i + 1 < count ? lengthBefore(step, glyphs[i], m_size) : std::max(0.0, step);
            glyphs[i].box = boxAt(places[i], places[i] + own);
            glyphs[i].size = float(m_size);
            glyphs[i].isVertical = m_isVertical;
            glyphs[i].rotation = m_isUpwards && count > 1 ? 3 : 0;
        }
    }

private:
    double length() const { return m_isVertical || m_isUpwards ? m_box.height() : m_box.width(); }

    GlyphBox boxAt(double from, double to) const
    {
        const auto box = [](double x0, double y0, double x1, double y1) {
            return GlyphBox{float(x0), float(y0), float(x1), float(y1)};
        };
        if (m_isVertical)
            return box(m_box.left(), m_box.top() + from, m_box.right(), m_box.top() + to);
        if (m_isUpwards)
            return box(m_box.left(), m_box.bottom() - to, m_box.right(), m_box.bottom() - from);
        return box(m_box.left() + from, m_box.top(), m_box.left() + to, m_box.bottom());
    }

    QRectF m_box;
    bool m_isVertical = false;
    bool m_isUpwards = false; // as along a margin: the steps, which are those across, do not tell its places
    double m_size = 0;
};

} // namespace

std::vector<Glyph> lineGlyphs(const QJsonArray &line, std::size_t most)
{
    const auto box = rectIn(line, 1);
    if (!box || box->right() > farthest || box->bottom() > farthest)
        return {};
    const int flags = line.at(6).toInt();
    const double size = std::max(0.0, pointsIn(line.at(7)).value_or(0));
    std::vector<Glyph> glyphs = signsOf(line.at(0).toString(), most);
    LineReader(*box, flags & verticalLine, size).place(glyphs, line.at(5).toString());
    for (Glyph &glyph : glyphs)
        glyph.font = flags & boldLine ? 1 : 0;
    return glyphs;
}

} // namespace fanye::engine
