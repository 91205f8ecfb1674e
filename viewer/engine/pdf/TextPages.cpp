// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/TextPages.h"

#include "engine/pdf/TextCopy.h"

namespace fanye::engine {
namespace {

constexpr int pagesBeforeCopy = 8; // an issue of which few pages are read gets no copy
constexpr int fewestPages = 32; // of an issue

} // namespace

Result<PageGlyphs> TextPages::glyphs(const PopplerReader &original, PageNumber page)
{
    if (m_reader)
        return m_reader->glyphs(page);
    Result<PageGlyphs> read = original.glyphs(page);
    if (read && ++m_pagesRead == pagesBeforeCopy && original.pageCount() >= fewestPages && isWorthTextCopy(m_bytes))
        openCopy(original, read.value());
    return read;
}

// Kept only where it gives the same text as the file: the two libraries may understand an odd file differently.
void TextPages::openCopy(const PopplerReader &original, const PageGlyphs &read)
{
    m_copy = textCopy(m_bytes);
    const auto opened
        = m_copy.isEmpty() ? Result<std::shared_ptr<PopplerReader>>(Reason::Damaged) : PopplerReader::open(m_copy, {});
    if (opened && opened.value()->pageCount() == original.pageCount()) {
        const Result<PageGlyphs> again = opened.value()->glyphs(read.page);
        if (again && again.value() == read)
            m_reader = opened.value();
    }
    if (!m_reader)
        m_copy.clear();
}

} // namespace fanye::engine
