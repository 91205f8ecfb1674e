// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/AmendedCopy.h"

#include "engine/backend/ProcessorClock.h"
#include "engine/pdf/AnnotationGaps.h"
#include "engine/pdf/FontGaps.h"
#include "engine/pdf/HiddenLayers.h"
#include "engine/pdf/PageTree.h"
#include "engine/pdf/QpdfValues.h"
#include "engine/pdf/ResourceGaps.h"
#include "engine/pdf/TypefaceName.h"

#include <qpdf/QPDFWriter.hh>

#include <chrono>
#include <exception>
#include <memory>
#include <stdexcept>
#include <vector>

namespace fanye::engine {
namespace {

constexpr qsizetype largestAmended = 64 << 20; // bytes
constexpr std::chrono::milliseconds longest{800}; // of processor time; see Deadlines::examination

// Ends the writing of a copy that takes too long.
class Deadline : public QPDFWriter::ProgressReporter
{
public:
    void check() const
    {
        if (ProcessorClock::now() > m_until)
            throw std::runtime_error("amending takes too long");
    }
    void reportProgress(int) override { check(); }

private:
    ProcessorClock::time_point m_until = ProcessorClock::now() + longest;
};

std::string usualNameOf(QPDFObjectHandle font)
{
    const std::string name = nameOf(valueOf(font, "/BaseFont"));
    return name.empty() ? name : usualTypefaceName(name.substr(1));
}

void cutAnnotations(QPDFObjectHandle page)
{
    std::vector<QPDFObjectHandle> first;
    for (int i = 0; i < mostAnnotationsForPoppler; ++i)
        first.push_back(page.getKey("/Annots").getArrayItem(i));
    page.replaceKey("/Annots", QPDFObjectHandle::newArray(first));
}

void cutExpression(QPDFObjectHandle membership)
{
    if (membership.isDictionary() && isExpensiveExpression(valueOf(membership, "/VE")))
        membership.removeKey("/VE");
}

// Of the object itself, and of what stands directly in its resources.
void cutExpressions(QPDFObjectHandle object)
{
    cutExpression(object);
    QPDFObjectHandle resources = valueOf(object, "/Resources");
    for (QPDFObjectHandle properties : {valueOf(object, "/Properties"), valueOf(resources, "/Properties")})
        if (properties.isDictionary())
            for (const auto &[name, property] : properties.getDictAsMap())
                cutExpression(property);
}

void amend(QPDF &pdf, QPDFObjectHandle object)
{
    if (isExpensiveExpression(object))
        return pdf.replaceObject(object.getObjGen(), QPDFObjectHandle::newNull());
    if (!object.isDictionary())
        return;
    cutExpressions(object);
    if (hasTooManyAnnotations(object))
        cutAnnotations(object);
    if (isPaintedPopup(object))
        object.removeKey("/AP");
    if (isSeal(object)) {
        object.replaceKey("/Subtype", QPDFObjectHandle::newName("/Stamp"));
        object.removeKey("/FT");
    } else if (isCompositeUnembedded(object)) {
        if (const std::string name = usualNameOf(object); !name.empty())
            object.replaceKey("/BaseFont", QPDFObjectHandle::newName('/' + name));
    }
}

} // namespace

bool needsAmendedCopy(QPDF &pdf, QPDFObjectHandle page)
{
    if ((asksForAppearances(pdf) && hasSeal(page)) || hasPaintedPopup(page) || hasExpensiveExpression(page))
        return true;
    return drawsFont(page,
                     [](QPDFObjectHandle font) { return isCompositeUnembedded(font) && !usualNameOf(font).empty(); });
}

QByteArray amendedCopy(QByteArrayView bytes, const QByteArray &password)
{
    if (bytes.size() > largestAmended)
        return {};
    const auto deadline = std::make_shared<Deadline>();
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("issue", bytes.data(), std::size_t(bytes.size()), password.constData());
    for (const QPDFObjectHandle &page : makeKidsIndirect(pdf))
        amend(pdf, page);
    for (const auto &[number, entry] : pdf.getXRefTable()) {
        deadline->check();
        amend(pdf, pdf.getObjectByObjGen(number));
    }
    QPDFWriter writer(pdf);
    writer.setPreserveEncryption(false);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.registerProgressReporter(deadline);
    return bytesWritten(writer);
}

QByteArray copyWithAllPages(QByteArrayView bytes, const QByteArray &password)
try {
    if (bytes.size() > largestAmended)
        return {};
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(bytes.size() <= largestRecovered);
    pdf.processMemoryFile("issue", bytes.data(), std::size_t(bytes.size()), password.constData());
    const bool isRefused = hasDirectKids(pdf.getRoot()) || hasPage(pdf.getRoot(), hasTooManyAnnotations);
    return isRefused ? amendedCopy(bytes, password) : QByteArray();
} catch (const std::exception &) {
    return {};
}

} // namespace fanye::engine
