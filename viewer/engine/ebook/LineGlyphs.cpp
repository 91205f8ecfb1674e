// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/LineGlyphs.h"

#include "engine/ebook/JsonNumbers.h"
#include "engine/ebook/LineExtents.h"
#include "engine/ebook/LineSteps.h"

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr int verticalLine = 1, boldLine = 8; // flags
constexpr std::uint8_t leftwards = 2, upwards = 3; // Glyph::rotation

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

// Whether the text is of a script that is written from right to left.
bool isRightToLeft(const std::vector<Glyph> &glyphs)
{
    return std::any_of(glyphs.begin(), glyphs.end(), [](const Glyph &glyph) {
        const auto direction = QChar::direction(glyph.codePoint);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

class LineReader
{
public:
    LineReader(const QRectF &box, bool isVertical, double size)
        : m_box(box)
        , m_isVertical(isVertical)
        , m_isNarrow(!isVertical && box.width() <= 1.6 * size && box.height() >= 2 * size)
        , m_size(size)
    {
    }

    void place(std::vector<Glyph> &glyphs, const QString &steps) const
    {
        const bool isUpwards = m_isNarrow && glyphs.size() > 1;
        const std::vector<double> places = placesAlong(isUpwards ? QString() : steps, glyphs.size(), length());
        const std::vector<Extent> extents = extentsAlong(glyphs, places, length(), m_size);
        const bool isLeftwards = !isUpwards && !m_isVertical && runsBackwards(places) && !isRightToLeft(glyphs);
        for (std::size_t i = 0; i < glyphs.size(); ++i) {
            glyphs[i].box = boxAt(extents[i]);
            glyphs[i].size = float(m_size);
            glyphs[i].isVertical = m_isVertical;
            glyphs[i].rotation = isUpwards ? upwards : isLeftwards ? leftwards : 0;
        }
    }

private:
    double length() const { return m_isVertical || m_isNarrow ? m_box.height() : m_box.width(); }

    GlyphBox boxAt(const Extent &extent) const
    {
        const auto [from, to] = extent;
        const auto box = [](double x0, double y0, double x1, double y1) {
            return GlyphBox{float(x0), float(y0), float(x1), float(y1)};
        };
        if (m_isVertical)
            return box(m_box.left(), m_box.top() + from, m_box.right(), m_box.top() + to);
        if (m_isNarrow)
            return box(m_box.left(), m_box.bottom() - to, m_box.right(), m_box.bottom() - from);
        return box(m_box.left() + from, m_box.top(), m_box.left() + to, m_box.bottom());
    }

    QRectF m_box;
    bool m_isVertical = false;
    bool m_isNarrow = false; // set upwards along a margin: the steps, which are those across, do not tell its places
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
