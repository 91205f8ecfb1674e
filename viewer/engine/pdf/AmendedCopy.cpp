// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/AmendedCopy.h"

#include "engine/pdf/AnnotationGaps.h"
#include "engine/pdf/FontGaps.h"
#include "engine/pdf/QpdfValues.h"
#include "engine/pdf/ResourceGaps.h"
#include "engine/pdf/TypefaceName.h"

#include <qpdf/QPDFWriter.hh>

namespace fanye::engine {
namespace {

constexpr qsizetype largestAmended = 64 << 20; // bytes

std::string usualNameOf(QPDFObjectHandle font)
{
    const std::string name = nameOf(valueOf(font, "/BaseFont"));
    return name.empty() ? name : usualTypefaceName(name.substr(1));
}

void amend(QPDFObjectHandle object)
{
    if (!object.isDictionary())
        return;
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
    if (asksForAppearances(pdf) && hasSeal(page))
        return true;
    return drawsFont(page,
                     [](QPDFObjectHandle font) { return isCompositeUnembedded(font) && !usualNameOf(font).empty(); });
}

QByteArray amendedCopy(QByteArrayView bytes, const QByteArray &password)
{
    if (bytes.size() > largestAmended)
        return {};
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("issue", bytes.data(), std::size_t(bytes.size()), password.constData());
    for (QPDFObjectHandle &object : pdf.getAllObjects())
        amend(object);
    QPDFWriter writer(pdf);
    writer.setPreserveEncryption(false);
    writer.setStreamDataMode(qpdf_s_preserve);
    return bytesWritten(writer);
}

} // namespace fanye::engine
