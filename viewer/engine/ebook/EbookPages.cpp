// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/EbookPages.h"

#include "engine/backend/ContentKey.h"
#include "engine/ebook/Base64.h"
#include "engine/ebook/Resampling.h"
#include "engine/ebook/WebpPicture.h"
#include "lettering/PaintedLettering.h"

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr qsizetype largestPicture = 64 << 20; // bytes, compressed
constexpr std::size_t partSize = 500; // items

template <typename Item> std::vector<Item> partOf(const std::vector<Item> &all, std::size_t from)
{
    const std::size_t first = std::min(from, all.size()), last = std::min(from + partSize, all.size());
    return {all.begin() + std::ptrdiff_t(first), all.begin() + std::ptrdiff_t(last)};
}

} // namespace

EbookPages::EbookPages(QByteArrayView file, const EbookSections &sections)
    : m_file(file)
    , m_sections(sections)
    , m_letters(sections)
{
}

const std::optional<IssueBlock> &EbookPages::issue()
{
    if (!m_issue)
        m_issue = issueBlockIn(m_sections.issue);
    return *m_issue;
}

Result<IssueFacts> EbookPages::readFacts()
{
    if (!issue())
        return Failure{Reason::Damaged, QStringLiteral("no pages")};
    IssueFacts facts = issue()->facts;
    if (facts.contentKey.isEmpty())
        facts.contentKey = contentKey(m_file, {});
    if (!m_sections.text.isEmpty())
        facts.textReader = QStringLiteral("e-book, " FANYE_EBOOK_TEXT_SOURCES);
    return facts;
}

// Text that takes more memory than there is is not asked for again.
Result<PageGlyphs> EbookPages::glyphs(PageNumber page, ImageCover cover)
{
    if (!m_text) {
        m_text.emplace();
        *m_text = EbookText(m_sections.text);
    }
    Result<PageGlyphs> read = m_text->glyphs(page);
    if (!read || cover == ImageCover::Skipped || !read.value().glyphs.empty())
        return read;
    PageGlyphs glyphs = std::move(read).value();
    glyphs.imageCover = m_sections.picture(page.index()).isEmpty() ? 0.0F : 1.0F; // nothing but a picture
    return glyphs;
}

std::optional<Binding> EbookPages::binding()
{
    return issue() ? std::optional(issue()->facts.binding) : std::nullopt;
}

void EbookPages::readStructure(ProcessorClock::time_point until,
                               const std::function<void(const IssueStructure &)> &arrived)
{
    const IssueStructure &all = issue()->structure;
    IssueStructure part{{}, {}, all.isComplete};
    for (std::size_t from = 0; from < std::max(all.outline.size(), all.links.size()); from += partSize) {
        if (ProcessorClock::now() >= until)
            return arrived({{}, {}, false});
        part.outline = partOf(all.outline, from);
        part.links = partOf(all.links, from);
        arrived(part);
    }
    if (all.outline.empty() && all.links.empty())
        arrived(part);
}

Result<int> EbookPages::prepareToPaint(Painter)
{
    return issue() ? Result<int>(issue()->facts.pageCount()) : Result<int>(Reason::Damaged);
}

Result<bool> EbookPages::paint(PageNumber page, const Canvas &canvas, Painter, int pageCount)
{
    if (!issue() || issue()->facts.pageCount() != pageCount || !issue()->facts.has(page) || picture(page).isNull())
        return Reason::PageUnreadable;
    paintScaled(m_picture, canvas);
    if (const Lettering &lettering = m_letters.of(page.index()); !lettering.letters.empty()) {
        QImage painted = canvas.image();
        lettering::paintLettering(painted, lettering, canvas.shown(issue()->facts.geometry(page).size));
    }
    return true;
}

const QImage &EbookPages::picture(PageNumber page)
{
    if (m_picture.isNull() || m_painted != page) {
        m_picture = {}; // its memory goes first
        m_picture = decodedWebp(decodedBase64(m_sections.picture(page.index()), largestPicture));
        m_painted = page;
    }
    return m_picture;
}

} // namespace fanye::engine
