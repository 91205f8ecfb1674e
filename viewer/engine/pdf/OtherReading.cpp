// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/OtherReading.h"

#include "engine/pdf/GarbledText.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace fanye::engine {
namespace {

constexpr double tolerance = 1; // point

QPointF centreOf(const Glyph &glyph)
{
    return glyph.box.toRect().center();
}

bool covers(const LineRead &line, const Glyph &glyph)
{
    return line.box.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(centreOf(glyph));
}

std::ptrdiff_t coveredBy(const std::vector<LineRead> &lines, const PageGlyphs &page)
{
    return std::count_if(page.glyphs.begin(), page.glyphs.end(), [&lines](const Glyph &glyph) {
        return std::any_of(lines.begin(), lines.end(), [&glyph](const LineRead &line) { return covers(line, glyph); });
    });
}

// As the glyphs stand: the other library may begin a turned page at its end.
std::vector<LineRead> inOrderOf(const PageGlyphs &page, const std::vector<LineRead> &lines)
{
    std::vector<std::pair<std::ptrdiff_t, const LineRead *>> places;
    for (const LineRead &line : lines) {
        const auto first = std::find_if(page.glyphs.begin(), page.glyphs.end(),
                                        [&line](const Glyph &glyph) { return covers(line, glyph); });
        places.emplace_back(first - page.glyphs.begin(), &line);
    }
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<LineRead> ordered;
    for (const auto &[place, line] : places)
        ordered.push_back(*line);
    return ordered;
}

double weightOf(char32_t c)
{
    return c >= 0x1100 ? 1 : 0.5;
}

// Gives each character of a line its share of the line's box.
class Shares
{
public:
    explicit Shares(const LineRead &line)
        : m_box(line.box)
    {
        for (const char32_t c : line.text)
            m_all += weightOf(c);
    }

    GlyphBox next(char32_t c)
    {
        const double from = m_passed / m_all, to = (m_passed += weightOf(c)) / m_all;
        QRectF share = m_box;
        if (isAcross()) {
            share.setLeft(m_box.left() + from * m_box.width());
            share.setRight(m_box.left() + to * m_box.width());
        } else {
            share.setTop(m_box.top() + from * m_box.height());
            share.setBottom(m_box.top() + to * m_box.height());
        }
        return {float(share.left()), float(share.top()), float(share.right()), float(share.bottom())};
    }
    bool isAcross() const { return m_box.width() >= m_box.height(); }
    double size() const { return std::min(m_box.width(), m_box.height()); }

private:
    QRectF m_box;
    double m_all = 0, m_passed = 0;
};

// Appends the characters of lines to a page, glyph by glyph.
class Rereading
{
public:
    explicit Rereading(const PageGlyphs &garbled)
        : m_garbled(garbled)
        , m_isTaken(garbled.glyphs.size(), false)
        , m_read{garbled.page, garbled.fonts, {}, garbled.imageCover}
    {
        if (m_read.fonts.empty())
            m_read.fonts.emplace_back();
    }

    void add(const LineRead &line)
    {
        const std::vector<Glyph> places = placesOf(line);
        const auto white
            = std::count_if(line.text.begin(), line.text.end(), [](char32_t c) { return QChar::isSpace(c); });
        const bool hasAll = places.size() == line.text.size();
        const bool hasSigns = places.size() == line.text.size() - std::size_t(white);
        Shares shares(line);
        const std::size_t before = m_read.glyphs.size();
        auto place = places.begin();
        for (const char32_t c : line.text) {
            Glyph glyph = hasAll || (hasSigns && !QChar::isSpace(c)) ? *place++ : shared(shares, c, places);
            if (QChar::isSpace(c))
                endWord(before);
            else
                append(glyph, c);
        }
        endWord(before);
    }

    PageGlyphs taken() && { return std::move(m_read); }

private:
    std::vector<Glyph> placesOf(const LineRead &line)
    {
        std::vector<Glyph> places;
        for (std::size_t i = 0; i < m_garbled.glyphs.size(); ++i) {
            if (m_isTaken[i] || !covers(line, m_garbled.glyphs[i]))
                continue;
            m_isTaken[i] = true;
            places.push_back(m_garbled.glyphs[i]);
        }
        return places;
    }

    static Glyph shared(Shares &shares, char32_t c, const std::vector<Glyph> &places)
    {
        Glyph glyph = places.empty() ? Glyph() : places.front();
        glyph.box = shares.next(c);
        glyph.size = places.empty() ? float(shares.size()) : glyph.size;
        glyph.isVertical = places.empty() ? !shares.isAcross() : glyph.isVertical;
        return glyph;
    }

    void append(Glyph glyph, char32_t c)
    {
        glyph.codePoint = c;
        glyph.endsBox = glyph.spaceAfter = false;
        m_read.glyphs.push_back(glyph);
    }

    void endWord(std::size_t before)
    {
        if (m_read.glyphs.size() > before)
            m_read.glyphs.back().endsBox = m_read.glyphs.back().spaceAfter = true;
    }

    const PageGlyphs &m_garbled;
    std::vector<bool> m_isTaken;
    PageGlyphs m_read;
};

} // namespace

std::vector<LineRead> displayed(std::vector<LineRead> lines, const PageGlyphs &glyphs, const PageFrame &frame)
{
    std::vector<LineRead> converted = lines;
    const double height = frame.displayedSize().height();
    for (LineRead &line : converted) {
        const QRectF &box = line.box;
        line.box = frame.toDisplayed(QRectF(box.left(), height - box.bottom(), box.width(), box.height()));
    }
    return coveredBy(converted, glyphs) > coveredBy(lines, glyphs) ? converted : lines;
}

std::optional<PageGlyphs> readAs(const std::vector<LineRead> &lines, const PageGlyphs &garbled)
{
    std::u32string text;
    for (const LineRead &line : lines)
        text += line.text;
    if (!isPlausible(text))
        return std::nullopt;
    Rereading reading(garbled);
    for (const LineRead &line : inOrderOf(garbled, lines))
        reading.add(line);
    PageGlyphs read = std::move(reading).taken();
    return read.glyphs.size() * 2 >= garbled.glyphs.size() ? std::optional(std::move(read)) : std::nullopt;
}

} // namespace fanye::engine
