// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/QpdfValues.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>

namespace fanye::engine {

namespace {

constexpr int deepestPageTree = 64;

} // namespace

QPDFObjectHandle valueOf(QPDFObjectHandle object, const char *key)
{
    return object.isDictionary() ? object.getKey(key) : QPDFObjectHandle::newNull();
}

std::string nameOf(QPDFObjectHandle object)
{
    return object.isName() ? object.getName() : std::string();
}

std::optional<double> numberOf(QPDFObjectHandle object)
{
    if (!object.isNumber())
        return std::nullopt;
    const double number = object.getNumericValue();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QRectF rectOf(QPDFObjectHandle object)
{
    if (!object.isArray() || object.getArrayNItems() < 4)
        return {};
    double sides[4];
    for (int i = 0; i < 4; ++i) {
        const auto side = numberOf(object.getArrayItem(i));
        if (!side)
            return {};
        sides[i] = *side;
    }
    return QRectF(QPointF(sides[0], sides[1]), QPointF(sides[2], sides[3])).normalized();
}

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle inheritedOf(QPDFObjectHandle page, const char *key)
{
    for (int depth = 0; depth < deepestPageTree && page.isDictionary(); ++depth) {
        QPDFObjectHandle value = page.getKey(key);
        if (!value.isNull())
            return value;
        page = page.getKey("/Parent");
    }
    return QPDFObjectHandle::newNull();
}

PageFrame frameOf(QPDFObjectHandle page)
{
    QPDFObjectHandle rotate = inheritedOf(page, "/Rotate");
    return pageFrame(rectOf(inheritedOf(page, "/MediaBox")), rectOf(inheritedOf(page, "/CropBox")),
                     rotate.isInteger() ? rotate.getIntValue() : 0);
}

PageGeometry trimmedGeometryOf(QPDFObjectHandle page)
{
    const PageFrame frame = frameOf(page);
    const QRectF trim = rectOf(valueOf(page, "/TrimBox"));
    return trimmedGeometry(frame.displayedSize(), trim.isEmpty() ? QRectF() : frame.toDisplayed(trim));
}

bool asksForAppearances(QPDF &pdf)
{
    QPDFObjectHandle asks = valueOf(valueOf(pdf.getRoot(), "/AcroForm"), "/NeedAppearances");
    return asks.isBool() && asks.getBoolValue();
}

QByteArray bytesWritten(QPDFWriter &writer)
{
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

bool Visited::isNew(QPDFObjectHandle object)
{
    return !object.isIndirect() || m_seen.insert(object.getObjGen()).second;
}

} // namespace fanye::engine
