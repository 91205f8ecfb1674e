// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Backend.h"
#include "engine/backend/FileBytes.h"
#include "engine/pdf/PagePainter.h"
#include "engine/pdf/QpdfStructure.h"
#include "engine/pdf/TextPages.h"

#include <memory>
#include <optional>

namespace fanye::engine {

// A PDF in the hands of three libraries, each opened when it is first needed: poppler reads facts and text, qpdf reads
// the structure and writes copies, Qt PDF paints, or poppler where Qt PDF does not paint a page as other viewers do.
// Qt PDF reads the pages whose text poppler reads wrongly.
// describe() asks Qt PDF.
class PdfBackend : public Backend
{
public:
    PdfBackend(std::unique_ptr<FileBytes> bytes, const QString &password);
    ~PdfBackend() override;
    static std::unique_ptr<Backend> open(std::unique_ptr<FileBytes> bytes, const QString &password); // for Format

    void warmUp() override;
    void setTrim(Trim trim, const std::function<void()> &examining) override;
    void setCaution(const Caution &caution) override { m_caution = caution; }
    Result<IssueFacts> readFacts() override;
    Result<IssueFacts> describe() override;
    Result<PageGlyphs> glyphs(PageNumber page, ImageCover cover) override;
    std::optional<Binding> binding() override;
    void readStructure(ProcessorClock::time_point until,
                       const std::function<void(const IssueStructure &part)> &arrived) override;
    bool readAnnotations(ProcessorClock::time_point until,
                         const std::function<void(const AnnotationList &part)> &arrived) override;
    Result<int> prepareToPaint(Painter painter) override;
    Result<bool> paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount) override;
    PageWeight weight(PageNumber page, Weighing how) override;
    Result<CopyReport> copy(const CopyRequest &request, const std::function<void(int percent)> &progress) override;

protected:
    QByteArrayView bytes() const { return m_bytes->view(); }
    const QString &password() const { return m_password; }

private:
    const Result<std::shared_ptr<PopplerReader>> &poppler();
    void repairPageTree(Result<std::shared_ptr<PopplerReader>> &opened);
    const Result<std::shared_ptr<PdfiumPainter>> &pdfium();
    QpdfStructure *structure(); // null where qpdf cannot open the file
    PagePainter::Libraries painters();
    PopplerReader *popplerToPaint(PageNumber page);
    PageGlyphs reread(PageGlyphs garbled);
    void trim(IssueFacts &facts);
    bool hasInkOutsideTrim(PageNumber page, const PageGeometry &geometry);
    Failure explained(const Failure &failure);

    std::unique_ptr<FileBytes> m_bytes;
    QString m_password;
    Caution m_caution;
    Trim m_trim = Trim::Never;
    std::function<void()> m_examining = [] {};
    std::vector<PageGeometry> m_trimmed; // empty: no page is
    QByteArray m_repaired; // a copy of the file that m_poppler reads; empty where it reads the file
    std::shared_ptr<PopplerReader> m_unrepaired; // null where m_poppler reads the file
    std::optional<Result<std::shared_ptr<PopplerReader>>> m_poppler;
    std::optional<Result<std::shared_ptr<PdfiumPainter>>> m_pdfium;
    std::optional<std::unique_ptr<QpdfStructure>> m_structure;
    std::unique_ptr<PdfiumGaps> m_gaps; // null before prepareToPaint() and where qpdf cannot open the file
    std::optional<Result<std::shared_ptr<PopplerReader>>> m_popplerOfCopy;
    TextPages m_text;
    PagePainter m_painter;
};

} // namespace fanye::engine
