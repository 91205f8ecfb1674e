// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/FontDescriptors.h"
#include "engine/pdf/Gap.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <map>

namespace fanye::engine {

// Finds the fonts and images of a page that Qt PDF paints wrongly or not at all: fonts with a gap (FontGaps.h), and
// images in JBIG2, JPEG 2000 or behind filters that it does not resolve. Remembers the objects, since the pages of an
// issue share them. None of these follows more than 5,000 objects for one page.
class ResourceGaps
{
public:
    // Both must outlive this.
    ResourceGaps(QPDF &pdf, QByteArrayView bytes)
        : m_descriptors(pdf, bytes)
    {
    }
    // In what the page's contents and the appearances of its annotations draw.
    Gap of(QPDFObjectHandle page);
    // Whether the contents draw an image that is opaque: where nothing is to be seen of it, it could not be painted.
    static bool drawsOpaqueImage(QPDFObjectHandle page);
    // Whether the contents draw forms that hold forms, and so on deeper than either library paints them.
    static bool nestsTooDeep(QPDFObjectHandle page);

private:
    Gap ofObject(QPDFObjectHandle object);

    FontDescriptors m_descriptors;
    std::map<QPDFObjGen, Gap> m_known;
};

// Whether the page's resources hold such an object, among them those of forms and patterns; fonts come as dictionaries.
bool drawsFont(QPDFObjectHandle page, const std::function<bool(QPDFObjectHandle font)> &test);

} // namespace fanye::engine
