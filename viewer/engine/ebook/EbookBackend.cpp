// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/EbookBackend.h"

#include "engine/ebook/Base64.h"
#include "engine/ebook/EbookPages.h"
#include "engine/lettering/LetteringBackend.h"

#include <algorithm>
#include <utility>

namespace fanye::engine {
namespace {

constexpr qsizetype largestPdf = 400 << 20; // bytes: decoded, it is this worker's own memory
constexpr qsizetype beginning = 1024; // of a PDF, in which it says so; a multiple of four, as Base64 is decoded

bool looksLikePdf(QByteArrayView base64)
{
    return decodedBase64(base64.first(std::min(base64.size(), beginning)), beginning).contains("%PDF-");
}

} // namespace

EbookBackend::EbookBackend(std::unique_ptr<FileBytes> bytes, const QString &password)
    : m_bytes(std::move(bytes))
    , m_password(password)
{
}

EbookBackend::~EbookBackend() = default;

std::unique_ptr<Backend> EbookBackend::open(std::unique_ptr<FileBytes> bytes, const QString &password)
{
    return std::make_unique<EbookBackend>(std::move(bytes), password);
}

// There may be a PDF inside. The file is not read yet.
void EbookBackend::warmUp()
{
    LetteringBackend(FileBytes::own({}), {}).warmUp();
}

const EbookSections &EbookBackend::sections()
{
    if (!m_sections)
        m_sections = sectionsOf(m_bytes->view());
    return *m_sections;
}

// Null where there is none that may be opened.
std::unique_ptr<Backend> EbookBackend::pdf()
{
    QByteArray bytes = looksLikePdf(sections().pdf) ? decodedBase64(sections().pdf, largestPdf) : QByteArray();
    return bytes.isEmpty() ? nullptr : LetteringBackend::open(FileBytes::own(std::move(bytes)), m_password);
}

Backend &EbookBackend::content()
{
    if (m_content)
        return *m_content;
    m_content = pdf();
    m_isPdf = m_content != nullptr;
    if (!m_isPdf)
        m_content = std::make_unique<EbookPages>(m_bytes->view(), sections());
    return *m_content;
}

// The question that opens the content. A PDF that is damaged or locked gives way to the pages.
template <typename Answer, typename Ask> Result<Answer> EbookBackend::askFirst(Ask ask)
{
    Result<Answer> answer = ask(content());
    if (answer || !std::exchange(m_isPdf, false))
        return answer;
    m_content = std::make_unique<EbookPages>(m_bytes->view(), sections());
    return ask(*m_content);
}

Result<IssueFacts> EbookBackend::readFacts()
{
    return askFirst<IssueFacts>([](Backend &content) { return content.readFacts(); });
}

Result<IssueFacts> EbookBackend::describe()
{
    const auto ask = [this](Backend &content) { return m_isPdf ? content.describe() : content.readFacts(); };
    return askFirst<IssueFacts>(ask);
}

Result<int> EbookBackend::prepareToPaint(Painter painter)
{
    return askFirst<int>([painter](Backend &content) { return content.prepareToPaint(painter); });
}

void EbookBackend::setTrim(Trim trim, const std::function<void()> &examining)
{
    content().setTrim(trim, examining);
}

void EbookBackend::setCaution(const Caution &caution)
{
    content().setCaution(caution);
}

Result<PageGlyphs> EbookBackend::glyphs(PageNumber page, ImageCover cover)
{
    return content().glyphs(page, cover);
}

std::optional<Binding> EbookBackend::binding()
{
    return content().binding();
}

void EbookBackend::readStructure(ProcessorClock::time_point until,
                                 const std::function<void(const IssueStructure &)> &arrived)
{
    content().readStructure(until, arrived);
}

bool EbookBackend::readAnnotations(ProcessorClock::time_point until,
                                   const std::function<void(const AnnotationList &)> &arrived)
{
    return content().readAnnotations(until, arrived);
}

Result<bool> EbookBackend::paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount)
{
    return content().paint(page, canvas, painter, pageCount);
}

Lettering EbookBackend::letter(PageNumber page, const Canvas &canvas, int pageCount)
{
    return content().letter(page, canvas, pageCount);
}

PageWeight EbookBackend::weight(PageNumber page, Weighing how)
{
    return content().weight(page, how);
}

Result<CopyReport> EbookBackend::copy(const CopyRequest &request, const std::function<void(int)> &progress)
{
    return content().copy(request, progress);
}

} // namespace fanye::engine
