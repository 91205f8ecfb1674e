// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PdfBackend.h"

#include "engine/backend/ContentKey.h"
#include "engine/pdf/AmendedCopy.h"
#include "engine/pdf/GarbledText.h"
#include "engine/pdf/OtherReading.h"
#include "engine/pdf/QpdfCopy.h"
#include "engine/pdf/SubstituteTypefaces.h"
#include "engine/pdf/TrimSamples.h"
#include "engine/pdf/TrimmedGlyphs.h"

#include <algorithm>
#include <utility>

namespace fanye::engine {
namespace {

constexpr std::chrono::seconds longestExamination{1}; // of processor time, of pages that may be trimmed

} // namespace

PdfBackend::PdfBackend(std::unique_ptr<FileBytes> bytes, const QString &password)
    : m_bytes(std::move(bytes))
    , m_password(password)
    , m_text(m_bytes->view())
    , m_painter(painters())
{
}

PdfBackend::~PdfBackend() = default;

std::unique_ptr<Backend> PdfBackend::open(std::unique_ptr<FileBytes> bytes, const QString &password)
{
    return std::make_unique<PdfBackend>(std::move(bytes), password);
}

void PdfBackend::warmUp()
{
    PdfiumPainter::warmUp();
}

void PdfBackend::setTrim(Trim trim, const std::function<void()> &examining)
{
    m_trim = trim;
    m_examining = examining;
}

Result<IssueFacts> PdfBackend::readFacts()
{
    if (!poppler())
        return explained(poppler().failure());
    auto [facts, isTextDoubtful, hasTrimBoxes] = poppler().value()->facts();
    if (m_unrepaired)
        m_unrepaired->describeFile(facts);
    if (isTextDoubtful && !m_caution.noStructure) {
        m_examining();
        if (structure())
            structure()->readStrings(facts);
    }
    if (hasTrimBoxes && m_trim != Trim::Never)
        trim(facts);
    return facts;
}

void PdfBackend::trim(IssueFacts &facts)
{
    m_examining();
    if (!structure())
        return;
    const std::vector<PageGeometry> trimmed = structure()->trimmed(facts.pages);
    const std::vector<PageNumber> samples = trimSamples(trimmed);
    // Decided from what could be looked at in time.
    const auto until = ProcessorClock::now() + longestExamination;
    const bool isWanted
        = m_trim == Trim::Always ? !samples.empty() : std::any_of(samples.begin(), samples.end(), [&](PageNumber page) {
              return ProcessorClock::now() < until && hasInkOutsideTrim(page, trimmed[std::size_t(page.index())]);
          });
    if (!isWanted)
        return;
    facts.pages = m_trimmed = trimmed;
    facts.textReader += QStringLiteral(", trimmed");
    structure()->setGeometry(trimmed);
}

bool PdfBackend::hasInkOutsideTrim(PageNumber page, const PageGeometry &geometry)
{
    QImage picture(sampleSize(geometry), QImage::Format_RGB32);
    const Canvas canvas{picture.size(), picture.rect(), reinterpret_cast<std::uint32_t *>(picture.bits())};
    return poppler().value()->paint(page, canvas) && hasInkOutside(picture, geometry);
}

Result<IssueFacts> PdfBackend::describe()
{
    if (!m_caution.noStructure && QpdfStructure::hasPageTreeLoop(m_bytes->view(), m_password.toUtf8()))
        return Reason::Damaged;
    if (!pdfium())
        return explained(pdfium().failure());
    IssueFacts facts = pdfium().value()->facts();
    facts.contentKey = contentKey(m_bytes->view(), {});
    facts.isEncrypted = !m_password.isEmpty();
    return facts;
}

// The gaps are read only beside the fastest painter: a file on which that kills the worker is opened again without.
Result<int> PdfBackend::prepareToPaint(Painter painter)
{
    if (painter == Painter::Fastest && pdfium()) {
        m_gaps = PdfiumGaps::open(m_bytes->view(), m_password.toUtf8());
        return pdfium().value()->pageCount();
    }
    if (poppler())
        return poppler().value()->pageCount();
    return poppler().failure();
}

Result<bool> PdfBackend::paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount)
{
    return m_painter.paint(page, canvas, painter, pageCount);
}

PageWeight PdfBackend::weight(PageNumber page, Weighing how)
{
    return m_gaps ? m_gaps->weight(page, how) : PageWeight();
}

PagePainter::Libraries PdfBackend::painters()
{
    return {[this] { return pdfium() ? pdfium().value().get() : nullptr; },
            [this](PageNumber page) { return popplerToPaint(page); }, [this] { return m_gaps.get(); }};
}

PopplerReader *PdfBackend::popplerToPaint(PageNumber page)
{
    preferTypefacesOfTheirKind();
    const QByteArrayView copy = m_gaps ? m_gaps->copyForPoppler(page) : QByteArrayView();
    if (!copy.isEmpty() && !m_popplerOfCopy)
        m_popplerOfCopy.emplace(PopplerReader::open(copy, {}));
    const auto &opened = !copy.isEmpty() && *m_popplerOfCopy ? *m_popplerOfCopy : poppler();
    return opened ? opened.value().get() : nullptr;
}

Result<PageGlyphs> PdfBackend::glyphs(PageNumber page, ImageCover cover)
{
    if (!poppler())
        return poppler().failure();
    if (page.index() >= poppler().value()->pageCount())
        return Reason::PageUnreadable;
    Result<PageGlyphs> read
        = m_text.glyphs(*poppler().value(), page,
                        m_caution.noTextCopy || m_unrepaired ? TextPages::Copy::Forbidden : TextPages::Copy::Allowed);
    if (!read)
        return read;
    PageGlyphs glyphs = reread(std::move(read).value());
    if (std::size_t(page.index()) < m_trimmed.size())
        glyphs = trimmedGlyphs(std::move(glyphs), m_trimmed[std::size_t(page.index())]);
    if (cover == ImageCover::Measured && structure())
        glyphs.imageCover = structure()->imageCover(page);
    return glyphs;
}

// A garbled page as Qt PDF reads it; as it is where that is no better.
PageGlyphs PdfBackend::reread(PageGlyphs garbled)
{
    std::u32string text;
    for (const Glyph &glyph : garbled.glyphs)
        text.push_back(glyph.codePoint);
    if (!isGarbled(text) || !pdfium() || garbled.page.index() >= pdfium().value()->pageCount())
        return garbled;
    const PageFrame frame = poppler().value()->frame(garbled.page);
    return readAs(displayed(pdfium().value()->lines(garbled.page), garbled, frame), garbled)
        .value_or(std::move(garbled));
}

Result<CopyReport> PdfBackend::copy(const CopyRequest &request, const std::function<void(int)> &progress)
{
    return writeCopy(m_bytes->view(), m_password.toUtf8(), request, progress);
}

bool PdfBackend::readAnnotations(ProcessorClock::time_point until,
                                 const std::function<void(const AnnotationList &)> &arrived)
{
    if (structure())
        structure()->readAnnotations(until, arrived);
    return structure();
}

std::optional<Binding> PdfBackend::binding()
{
    return structure() ? std::optional(structure()->binding()) : std::nullopt;
}

void PdfBackend::readStructure(ProcessorClock::time_point until,
                               const std::function<void(const IssueStructure &)> &arrived)
{
    // Only with poppler as it was opened to read the facts: it is not tried again on a file that it died of.
    structure()->read(until, arrived, [this](PageNumber page) {
        return m_poppler && *m_poppler ? m_poppler->value()->text(page) : QString();
    });
}

QpdfStructure *PdfBackend::structure()
{
    if (!m_structure)
        m_structure = QpdfStructure::open(m_bytes->view(), m_password.toUtf8());
    return m_structure->get();
}

const Result<std::shared_ptr<PopplerReader>> &PdfBackend::poppler()
{
    if (!m_poppler)
        repairPageTree(m_poppler.emplace(PopplerReader::open(m_bytes->view(), m_password.toUtf8())));
    return *m_poppler;
}

// poppler reads no page of a tree in which a page is no object of its own, and none from one that it refuses on.
void PdfBackend::repairPageTree(Result<std::shared_ptr<PopplerReader>> &opened)
{
    if (!opened || m_caution.noStructure || opened.value()->hasLastPage())
        return;
    m_examining();
    m_repaired = copyWithAllPages(m_bytes->view(), m_password.toUtf8());
    auto repaired = m_repaired.isEmpty() ? Result<std::shared_ptr<PopplerReader>>(Reason::Damaged)
                                         : PopplerReader::open(m_repaired, {});
    if (repaired && repaired.value()->hasLastPage())
        m_unrepaired = std::exchange(opened, std::move(repaired)).value();
}

const Result<std::shared_ptr<PdfiumPainter>> &PdfBackend::pdfium()
{
    if (!m_pdfium)
        m_pdfium.emplace(PdfiumPainter::open(m_bytes->view(), m_password));
    return *m_pdfium;
}

// Only qpdf can tell a missing password from an unknown kind of encryption.
Failure PdfBackend::explained(const Failure &failure)
{
    const bool isLocked = failure.reason == Reason::PasswordNeeded || failure.reason == Reason::WrongPassword;
    if (isLocked && QpdfStructure::hasUnknownLock(m_bytes->view()))
        return {Reason::UnknownEncryption, {}};
    return failure;
}

} // namespace fanye::engine
