// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/AnnotationGaps.h"

#include "engine/pdf/QpdfValues.h"

#include <algorithm>
#include <array>

namespace fanye::engine {
namespace {

constexpr long long hiddenFlag = 1 << 1, noViewFlag = 1 << 5;

// poppler paints these also without an appearance. Others Qt PDF paints, or nobody does.
constexpr std::array paintedWithoutAppearance{"/FreeText", "/Line",  "/Polygon",
                                              "/PolyLine", "/Stamp", "/FileAttachment"};

bool isToBeSeen(QPDFObjectHandle annotation)
{
    QPDFObjectHandle flags = valueOf(annotation, "/F");
    const bool isHidden = flags.isInteger() && (flags.getIntValue() & (hiddenFlag | noViewFlag)) != 0;
    const QRectF rect = rectOf(valueOf(annotation, "/Rect"));
    return !isHidden && rect.width() > 0 && rect.height() > 0;
}

bool hasAppearances(QPDFObjectHandle annotation)
{
    return valueOf(valueOf(annotation, "/AP"), "/N").isDictionary()
        || valueOf(valueOf(annotation, "/AP"), "/N").isStream();
}

// A field's kind may stand with its parent.
std::string fieldTypeOf(QPDFObjectHandle widget)
{
    return nameOf(inheritedOf(widget, "/FT"));
}

// Notes do not turn with the page, but Qt PDF turns them.
bool isTurned(QPDFObjectHandle annotation, QPDFObjectHandle page)
{
    return nameOf(valueOf(annotation, "/Subtype")) == "/Text" && frameOf(page).quarterTurns != 0;
}

bool isGap(QPDFObjectHandle annotation, QPDFObjectHandle page, const HiddenLayers &layers)
{
    if (!isToBeSeen(annotation))
        return false;
    if (isTurned(annotation, page))
        return true;
    const bool isPainted = !appearanceOf(annotation).isNull();
    const std::string kind = nameOf(valueOf(annotation, "/Subtype"));
    if (layers.hide(valueOf(annotation, "/OC")))
        return kind != "/Widget" && kind != "/Link" && kind != "/Popup";
    if (kind == "/Widget")
        return isPainted || (!hasAppearances(annotation) && fieldTypeOf(annotation) != "/Sig");
    return !hasAppearances(annotation)
        && std::find(paintedWithoutAppearance.begin(), paintedWithoutAppearance.end(), kind)
        != paintedWithoutAppearance.end();
}

template <typename Test> bool hasAnnotation(QPDFObjectHandle page, Test test)
{
    QPDFObjectHandle annotations = valueOf(page, "/Annots");
    const int count = annotations.isArray() ? std::min(annotations.getArrayNItems(), mostAnnotationsOfAPage) : 0;
    for (int i = 0; i < count; ++i)
        if (QPDFObjectHandle annotation = annotations.getArrayItem(i); annotation.isDictionary() && test(annotation))
            return true;
    return false;
}

} // namespace

bool hasTooManyAnnotations(QPDFObjectHandle page)
{
    QPDFObjectHandle annotations = valueOf(page, "/Annots");
    return annotations.isArray() && annotations.getArrayNItems() > mostAnnotationsForPoppler;
}

QPDFObjectHandle appearanceOf(QPDFObjectHandle annotation)
{
    QPDFObjectHandle normal = valueOf(valueOf(annotation, "/AP"), "/N");
    if (normal.isStream())
        return normal;
    const std::string state = nameOf(valueOf(annotation, "/AS"));
    QPDFObjectHandle chosen = state.empty() ? QPDFObjectHandle::newNull() : valueOf(normal, state.c_str());
    return chosen.isStream() ? chosen : QPDFObjectHandle::newNull();
}

bool hasAnnotationGap(QPDFObjectHandle page, const HiddenLayers &layers)
{
    return hasAnnotation(page, [&](QPDFObjectHandle annotation) { return isGap(annotation, page, layers); });
}

bool hasSeal(QPDFObjectHandle page)
{
    return hasAnnotation(page, isSeal);
}

bool hasPaintedPopup(QPDFObjectHandle page)
{
    return hasAnnotation(page, isPaintedPopup);
}

bool isPaintedPopup(QPDFObjectHandle annotation)
{
    return nameOf(valueOf(annotation, "/Subtype")) == "/Popup" && valueOf(annotation, "/AP").isDictionary();
}

bool isSeal(QPDFObjectHandle annotation)
{
    return nameOf(valueOf(annotation, "/Subtype")) == "/Widget" && isToBeSeen(annotation)
        && fieldTypeOf(annotation) == "/Sig" && appearanceOf(annotation).isStream();
}

} // namespace fanye::engine
