// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PdfiumGaps.h"

#include "engine/pdf/AmendedCopy.h"
#include "engine/pdf/AnnotationGaps.h"
#include "engine/pdf/ContentScanner.h"
#include "engine/pdf/ImageCover.h"
#include "engine/pdf/PageContents.h"
#include "engine/pdf/PageTree.h"
#include "engine/pdf/PageWeighing.h"
#include "engine/pdf/QpdfValues.h"
#include "engine/pdf/ResourceGaps.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <exception>
#include <map>
#include <optional>

namespace fanye::engine {
namespace {

constexpr int invisible = 3, clipOnly = 7; // text rendering modes

bool paints(std::string_view operation)
{
    static constexpr std::string_view painting[]
        = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "BI", "Tj", "TJ", "'", "\""};
    return std::find(std::begin(painting), std::end(painting), operation) != std::end(painting);
}

bool showsText(std::string_view operation)
{
    return operation == "Tj" || operation == "TJ" || operation == "'" || operation == "\"";
}

template <typename Test> bool hasOperation(const std::string &drawing, Test test)
{
    ContentScanner scanner(drawing);
    ContentScanner::Operation operation;
    for (int count = 0; count < mostOperations && scanner.next(operation); ++count)
        if (test(operation))
            return true;
    return false;
}

bool showsVisibleText(const std::string &drawing)
{
    bool isVisible = true;
    return hasOperation(drawing, [&](const ContentScanner::Operation &operation) {
        if (operation.name == "Tr" && operation.numberCount > 0) {
            const double mode = operation.numbers[std::size_t(operation.numberCount - 1)];
            isVisible = mode != invisible && mode != clipOnly;
        }
        return isVisible && showsText(operation.name);
    });
}

} // namespace

class PdfiumGaps::File
{
public:
    File(QByteArrayView bytes, const QByteArray &password)
        : m_bytes(bytes)
        , m_password(password)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.setAttemptRecovery(bytes.size() <= largestRecovered);
        m_pdf.processMemoryFile("issue", bytes.data(), std::size_t(bytes.size()), password.constData());
        m_layers.emplace(m_pdf.getRoot());
    }
    // A page is weighed quickly only once.
    PageWeight weight(PageNumber number, Weighing how)
    {
        const auto known = m_weights.find(number);
        if (known != m_weights.end() && how == Weighing::Quick)
            return known->second;
        return m_weights[number] = weightOf(page(number), how);
    }
    QPDFObjectHandle page(PageNumber page) { return pageInTree(m_pdf.getRoot(), page); }
    bool hasDirectKids()
    {
        if (!m_hasDirectKids)
            m_hasDirectKids = engine::hasDirectKids(m_pdf.getRoot());
        return *m_hasDirectKids;
    }
    bool isDamaged() const { return m_pdf.anyWarnings(); } // as far as it was read
    const HiddenLayers &layers() const { return *m_layers; }
    ResourceGaps &resources() { return m_resources; }
    QByteArrayView copyFor(PageNumber number)
    {
        const auto known = m_needsCopy.find(number);
        const bool needsCopy = known != m_needsCopy.end()
            ? known->second
            : (m_needsCopy[number] = hasDirectKids() || needsAmendedCopy(m_pdf, page(number)));
        if (!needsCopy)
            return {};
        if (!m_copy) {
            m_copy = QByteArray(); // where writing throws, it is not tried again
            m_copy = amendedCopy(m_bytes, m_password);
        }
        return *m_copy;
    }

private:
    QByteArrayView m_bytes;
    QByteArray m_password;
    QPDF m_pdf;
    std::map<PageNumber, PageWeight> m_weights;
    std::map<PageNumber, bool> m_needsCopy;
    std::optional<QByteArray> m_copy;
    std::optional<bool> m_hasDirectKids;
    std::optional<HiddenLayers> m_layers;
    ResourceGaps m_resources{m_pdf, m_bytes};
};

PdfiumGaps::PdfiumGaps(std::unique_ptr<File> file)
    : m_file(std::move(file))
{
}

PdfiumGaps::~PdfiumGaps() = default;

std::unique_ptr<PdfiumGaps> PdfiumGaps::open(QByteArrayView bytes, const QByteArray &password)
try {
    return std::unique_ptr<PdfiumGaps>(new PdfiumGaps(std::make_unique<File>(bytes, password)));
} catch (const std::exception &) {
    return nullptr;
}

Gap PdfiumGaps::of(PageNumber number)
try {
    QPDFObjectHandle page = m_file->page(number);
    if (m_file->hasDirectKids() || hasTooManyAnnotations(page) || hasExpensiveExpression(page)
        || hasAnnotationGap(page, m_file->layers()))
        return Gap::Certain;
    return m_file->resources().of(page);
} catch (const std::exception &) {
    return Gap::None;
}

bool PdfiumGaps::isDrawn(PageNumber number)
try {
    QPDFObjectHandle page = m_file->page(number);
    QPDFObjectHandle annotations = valueOf(page, "/Annots");
    return page.isNull() || m_file->isDamaged() || (annotations.isArray() && annotations.getArrayNItems() > 0)
        || hasOperation(contentsOf(page), [](const auto &operation) { return paints(operation.name); });
} catch (const std::exception &) {
    return true;
}

QByteArrayView PdfiumGaps::copyForPoppler(PageNumber number)
try {
    return m_file->copyFor(number);
} catch (const std::exception &) {
    return {};
}

PageWeight PdfiumGaps::weight(PageNumber number, Weighing how)
try {
    return m_file->weight(number, how);
} catch (const std::exception &) {
    return {};
}

PdfiumGaps::Expected PdfiumGaps::expectedOn(PageNumber number)
try {
    QPDFObjectHandle page = m_file->page(number);
    if (!m_file->layers().isEmpty())
        return Expected::Nothing;
    if (ResourceGaps::drawsOpaqueImage(page) && imageCover(page, frameOf(page)) > 0)
        return Expected::Image;
    if (ResourceGaps::nestsTooDeep(page))
        return Expected::Forms;
    return showsVisibleText(contentsOf(page)) ? Expected::Text : Expected::Nothing;
} catch (const std::exception &) {
    return Expected::Nothing;
}

} // namespace fanye::engine
