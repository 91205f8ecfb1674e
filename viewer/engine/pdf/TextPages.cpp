// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/TextPages.h"

#include "engine/pdf/TextCopy.h"

namespace fanye::engine {
namespace {

constexpr int pagesBeforeCopy = 8; // an issue of which few pages are read gets no copy
constexpr int fewestPages = 32; // of an issue

} // namespace

Result<PageGlyphs> TextPages::glyphs(const PopplerReader &original, PageNumber page, Copy copy)
{
    if (m_reader)
        return m_reader->glyphs(page);
    Result<PageGlyphs> read = original.glyphs(page);
    if (copy == Copy::Allowed && read && !read.value().glyphs.empty() && ++m_pagesRead == pagesBeforeCopy
        && original.pageCount() >= fewestPages && isWorthTextCopy(m_bytes))
        openCopy(original, read.value());
    return read;
}

// Kept only where it gives the same text as the file: the two libraries may understand an odd file differently.
void TextPages::openCopy(const PopplerReader &original, const PageGlyphs &read)
{
    m_copy = textCopy(m_bytes);
    if (!m_copy.isEmpty())
        m_reader = sameReader(original, read);
    if (!m_reader)
        m_copy.clear();
}

std::shared_ptr<PopplerReader> TextPages::sameReader(const PopplerReader &original, const PageGlyphs &read) const
{
    const auto opened = PopplerReader::open(m_copy, {});
    if (!opened || opened.value()->pageCount() != original.pageCount())
        return nullptr;
    const Result<PageGlyphs> again = opened.value()->glyphs(read.page);
    return again && again.value() == read ? opened.value() : nullptr;
}

} // namespace fanye::engine
