// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/EbookText.h"

#include "engine/backend/Limits.h"
#include "engine/ebook/LineGlyphs.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fanye::engine {
namespace {

constexpr qsizetype longestText = 64 << 20; // bytes: about 5,000 pages

} // namespace

EbookText::EbookText(QByteArrayView json)
{
    if (json.size() <= longestText)
        m_pages = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()))
                      .object()
                      .value(QLatin1String("pages"))
                      .toArray();
}

Result<PageGlyphs> EbookText::glyphs(PageNumber page) const
{
    const QJsonValue stored = m_pages.at(page.index());
    if (!stored.isObject())
        return Reason::PageUnreadable;
    PageGlyphs read;
    read.page = page;
    read.fonts.assign(ebookFonts.begin(), ebookFonts.end());
    for (const QJsonValue line : stored.toObject().value(QLatin1String("lines")).toArray()) {
        const std::vector<Glyph> glyphs = lineGlyphs(line.toArray(), mostGlyphsOnAPage - read.glyphs.size());
        read.glyphs.insert(read.glyphs.end(), glyphs.begin(), glyphs.end());
    }
    return read;
}

} // namespace fanye::engine
