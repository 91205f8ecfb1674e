// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/FontGaps.h"

#include "engine/pdf/PageContents.h"
#include "engine/pdf/QpdfValues.h"

#include <algorithm>
#include <optional>
#include <string>

namespace fanye::engine {
namespace {

constexpr int mostDifferences = 1024; // codes and names for the 256 characters of a simple font
constexpr const char *noGlyph = "/.notdef";

bool holdsFontFile(QPDFObjectHandle descriptor)
{
    const auto holds = [&](const char *key) { return valueOf(descriptor, key).isStream(); };
    return holds("/FontFile") || holds("/FontFile2") || holds("/FontFile3");
}

// The font that holds the shapes of a composite font; nothing where the font is none.
std::optional<QPDFObjectHandle> innerFontOf(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = valueOf(font, "/DescendantFonts");
    const bool hasInner = descendants.isArray() && descendants.getArrayNItems() > 0;
    return hasInner ? std::optional(descendants.getArrayItem(0)) : std::nullopt;
}

// Whether the font's encoding names such a glyph, with its slash.
template <typename Test> bool namesGlyph(QPDFObjectHandle font, Test test)
{
    QPDFObjectHandle differences = valueOf(valueOf(font, "/Encoding"), "/Differences");
    const int count = differences.isArray() ? std::min(differences.getArrayNItems(), mostDifferences) : 0;
    for (int i = 0; i < count; ++i)
        if (test(nameOf(differences.getArrayItem(i))))
            return true;
    return false;
}

// Whether a font file that should be TrueType is OpenType with PostScript outlines.
bool hasPostScriptOutlines(QPDFObjectHandle descriptor)
{
    return drawingOf(valueOf(descriptor, "/FontFile2")).compare(0, 4, "OTTO") == 0;
}

bool isVariant(const std::string &glyph)
{
    return glyph.find('.') != std::string::npos && glyph != noGlyph;
}

bool hasSimpleFontGap(QPDFObjectHandle font, FontDescriptors &descriptors)
{
    const std::string kind = nameOf(valueOf(font, "/Subtype"));
    if (kind == "/TrueType" && namesGlyph(font, isVariant) && hasPostScriptOutlines(descriptors.of(font)))
        return true;
    return kind != "/Type3" && valueOf(font, "/Widths").isNull()
        && namesGlyph(font, [](const std::string &glyph) { return glyph == noGlyph; })
        && !holdsFontFile(descriptors.of(font));
}

} // namespace

bool isCompositeUnembedded(QPDFObjectHandle font)
{
    const auto inner = innerFontOf(font);
    return inner && !holdsFontFile(valueOf(*inner, "/FontDescriptor"));
}

bool hasFontGap(QPDFObjectHandle font, FontDescriptors &descriptors)
{
    const auto inner = innerFontOf(font);
    if (!inner)
        return hasSimpleFontGap(font, descriptors);
    return valueOf(font, "/Encoding").isStream() || !holdsFontFile(descriptors.of(*inner));
}

} // namespace fanye::engine
