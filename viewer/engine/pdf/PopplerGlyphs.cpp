// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PopplerGlyphs.h"

#include "engine/backend/Limits.h"
#include "engine/pdf/GlyphShape.h"

#include <poppler-page.h>

#include <QChar>

#include <algorithm>
#include <cmath>

namespace fanye::engine {
namespace {

constexpr std::size_t mostFonts = 4096;
constexpr double farthest = 1e6; // points; nothing on a page lies further out

bool isFinite(const poppler::rectf &rect)
{
    return std::abs(rect.left()) < farthest && std::abs(rect.right()) < farthest && std::abs(rect.top()) < farthest
        && std::abs(rect.bottom()) < farthest;
}

GlyphBox boxOf(const poppler::rectf &rect)
{
    return {float(std::min(rect.left(), rect.right())), float(std::min(rect.top(), rect.bottom())),
            float(std::max(rect.left(), rect.right())), float(std::max(rect.top(), rect.bottom()))};
}

GlyphBox united(const GlyphBox &a, const GlyphBox &b)
{
    return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

// The code point that begins at `unit`, which moves past it. poppler's text is UTF-16; it has one box for a code point.
char32_t nextCodePoint(const poppler::ustring &text, std::size_t &unit)
{
    const auto first = char16_t(text[unit++]);
    if (QChar::isHighSurrogate(first) && unit < text.size() && QChar::isLowSurrogate(char16_t(text[unit])))
        return QChar::surrogateToUcs4(first, char16_t(text[unit++]));
    return first;
}

} // namespace

void PopplerGlyphs::add(const poppler::text_box &box)
{
    const poppler::ustring text = box.text();
    Glyph glyph;
    const double size = box.has_font_info() ? box.get_font_size() : 0;
    glyph.size = size > 0 && size < farthest ? float(size) : 0;
    glyph.rotation = std::uint8_t(box.rotation() & 3);
    glyph.isVertical = box.has_font_info() && box.get_wmode() == poppler::text_box::vertical_wmode;
    const std::size_t before = m_glyphs.glyphs.size();
    int position = 0;
    for (std::size_t unit = 0; unit < text.size(); ++position) {
        glyph.codePoint = nextCodePoint(text, unit);
        add(glyph, box, position);
    }
    if (m_glyphs.glyphs.size() == before)
        return;
    joinBytes(before);
    m_glyphs.glyphs.back().endsBox = true;
    m_glyphs.glyphs.back().spaceAfter = box.has_space_after();
}

void PopplerGlyphs::add(Glyph glyph, const poppler::text_box &box, int position)
{
    const poppler::rectf rect = box.char_bbox(std::size_t(position));
    if (m_glyphs.glyphs.size() >= mostGlyphsOnAPage || !isFinite(rect) || QChar::isSurrogate(glyph.codePoint))
        return;
    const GlyphBox given = boxOf(rect);
    glyph.box = inkedBox(glyph.isVertical ? verticalBox(given, glyph.size, glyph.rotation) : given, glyph.size,
                         glyph.rotation);
    glyph.font = fontOf(box, position);
    m_glyphs.glyphs.push_back(glyph);
}

std::uint16_t PopplerGlyphs::fontOf(const poppler::text_box &box, int position)
{
    const std::string name = box.has_font_info() ? box.get_font_name(position) : std::string();
    const auto known = m_fontRows.find(name);
    if (known != m_fontRows.end())
        return known->second;
    if (m_glyphs.fonts.size() >= mostFonts)
        return 0;
    const auto row = std::uint16_t(m_glyphs.fonts.size());
    m_fontRows.emplace(name, row);
    auto doubleByte = DoubleByteFont::named(withoutSubsetPrefix(QByteArray::fromStdString(name)));
    m_glyphs.fonts.push_back(fontFace(doubleByte ? doubleByte->name().toUtf8() : QByteArray::fromStdString(name)));
    if (doubleByte)
        m_doubleByte.emplace(row, std::move(doubleByte));
    return row;
}

// Glyphs from `from` on are those of one text box. Of each run in a double-byte font, two that are the bytes of one
// character become one.
void PopplerGlyphs::joinBytes(std::size_t from)
{
    if (m_doubleByte.empty())
        return;
    const std::vector<Glyph> &glyphs = m_glyphs.glyphs;
    for (std::size_t end = glyphs.size(); end > from;) { // backwards, as runs become shorter
        std::size_t first = end - 1;
        while (first > from && glyphs[first - 1].font == glyphs[end - 1].font)
            --first;
        if (const auto font = m_doubleByte.find(glyphs[first].font); font != m_doubleByte.end())
            joinBytes(first, end, *font->second);
        end = first;
    }
}

void PopplerGlyphs::joinBytes(std::size_t from, std::size_t to, const DoubleByteFont &font)
{
    std::vector<Glyph> &glyphs = m_glyphs.glyphs;
    std::u32string text;
    for (std::size_t i = from; i < to; ++i)
        text.push_back(glyphs[i].codePoint);
    const auto joined = font.read(text);
    if (!joined)
        return;
    std::size_t read = from, written = from;
    for (const JoinedCharacter &character : *joined) {
        Glyph glyph = glyphs[read++];
        glyph.codePoint = character.codePoint;
        for (int i = 1; i < character.count; ++i)
            glyph.box = united(glyph.box, glyphs[read++].box);
        glyphs[written++] = glyph;
    }
    glyphs.erase(glyphs.begin() + std::ptrdiff_t(written), glyphs.begin() + std::ptrdiff_t(to));
}

} // namespace fanye::engine
