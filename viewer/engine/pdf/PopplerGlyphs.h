// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/DoubleByteFont.h"
#include "issue/PageGlyphs.h"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace poppler {
class text_box;
}

namespace fanye::engine {

// Gathers the text boxes of one page as glyphs, in the order in which poppler gives them.
class PopplerGlyphs
{
public:
    explicit PopplerGlyphs(PageNumber page) { m_glyphs.page = page; }

    void add(const poppler::text_box &box);
    PageGlyphs taken() && { return std::move(m_glyphs); }

private:
    void add(Glyph glyph, const poppler::text_box &box, int position);
    std::uint16_t fontOf(const poppler::text_box &box, int position);
    void joinBytes(std::size_t from);
    void joinBytes(std::size_t from, std::size_t to, const DoubleByteFont &font);

    PageGlyphs m_glyphs;
    std::unordered_map<std::string, std::uint16_t> m_fontRows;
    std::map<std::uint16_t, std::unique_ptr<DoubleByteFont>> m_doubleByte; // by row
};

} // namespace fanye::engine
