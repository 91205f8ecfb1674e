// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend/Engine.h"

#include "engine/backend/ContentKey.h"

namespace fanye::engine {

Engine::Engine(std::unique_ptr<FileBytes> bytes, const QString &password)
    : m_bytes(std::move(bytes))
    , m_password(password)
{
}

Engine::~Engine() = default;

Result<IssueFacts> Engine::readFacts()
{
    if (!poppler())
        return explained(poppler().failure());
    return poppler().value()->facts();
}

Result<IssueFacts> Engine::readFactsWithPdfium()
{
    if (!pdfium())
        return explained(pdfium().failure());
    IssueFacts facts = pdfium().value()->facts();
    facts.contentKey = contentKey(m_bytes->view(), {});
    facts.isEncrypted = !m_password.isEmpty();
    return facts;
}

Result<int> Engine::prepareToPaint(Painter painter)
{
    if (painter == Painter::Fastest && pdfium())
        return pdfium().value()->pageCount();
    if (poppler())
        return poppler().value()->pageCount();
    return poppler().failure();
}

Result<bool> Engine::paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount)
{
    if (painter == Painter::Fastest && pdfium() && pdfium().value()->pageCount() == pageCount
        && pdfium().value()->paint(page, canvas))
        return true;
    if (poppler() && page.index() < poppler().value()->pageCount() && poppler().value()->paint(page, canvas))
        return true;
    return Reason::PageUnreadable;
}

Result<PageGlyphs> Engine::glyphs(PageNumber page, ImageCover cover)
{
    if (!poppler())
        return poppler().failure();
    if (page.index() >= poppler().value()->pageCount())
        return Reason::PageUnreadable;
    Result<PageGlyphs> read = poppler().value()->glyphs(page);
    if (!read)
        return read;
    PageGlyphs glyphs = std::move(read).value();
    if (cover == ImageCover::Measured && structure())
        glyphs.imageCover = structure()->imageCover(page);
    return glyphs;
}

Result<bool> Engine::copy(const CopyOrder &order, const std::function<void(int)> &progress)
{
    return writeCopy(m_bytes->view(), m_password.toUtf8(), order, progress);
}

QpdfStructure *Engine::structure()
{
    if (!m_structure)
        m_structure = QpdfStructure::open(m_bytes->view(), m_password.toUtf8());
    return m_structure->get();
}

const Result<std::shared_ptr<PopplerReader>> &Engine::poppler()
{
    if (!m_poppler)
        m_poppler.emplace(PopplerReader::open(m_bytes->view(), m_password.toUtf8()));
    return *m_poppler;
}

const Result<std::shared_ptr<PdfiumPainter>> &Engine::pdfium()
{
    if (!m_pdfium)
        m_pdfium.emplace(PdfiumPainter::open(m_bytes->view(), m_password));
    return *m_pdfium;
}

// Only qpdf tells a password that is missing from a lock that nobody here knows.
Failure Engine::explained(const Failure &failure)
{
    const bool isLocked = failure.reason == Reason::PasswordNeeded || failure.reason == Reason::WrongPassword;
    if (isLocked && QpdfStructure::hasUnknownLock(m_bytes->view()))
        return {Reason::UnknownEncryption, {}};
    return failure;
}

} // namespace fanye::engine
