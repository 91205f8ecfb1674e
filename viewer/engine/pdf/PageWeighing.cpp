// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PageWeighing.h"

#include "engine/pdf/ContentScanner.h"
#include "engine/pdf/PageContents.h"
#include "engine/pdf/ResourceWalk.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace fanye::engine {
namespace {

constexpr double largePictures = 20e6; // pixels
constexpr double longestSide = 1e6; // pixels
constexpr double mostMegapixels = 1e6;
constexpr int manyShapes = 10'000;
constexpr double longDrawing = 256 << 10; // bytes, as it is stored
constexpr int mostForms = 16; // that are read
constexpr int mostParts = 1000; // of a page's contents

bool isShape(std::string_view operation)
{
    static constexpr std::string_view shapes[]
        = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s"}; // no shadings: they take as long as they have pixels
    return std::find(std::begin(shapes), std::end(shapes), operation) != std::end(shapes);
}

double sideOf(QPDFObjectHandle image, const char *key)
{
    return std::clamp(numberOf(valueOf(image, key)).value_or(0), 0.0, longestSide);
}

double pixelsOf(QPDFObjectHandle page, const std::set<std::string> *used)
{
    double pixels = 0;
    ResourceWalk([&](QPDFObjectHandle object) {
        const QPDFObjectHandle image = dictionaryOf(object);
        if (nameOf(valueOf(image, "/Subtype")) == "/Image")
            pixels += sideOf(image, "/Width") * sideOf(image, "/Height");
        return true;
    }).follow(inheritedOf(page, "/Resources"), used);
    return pixels;
}

double storedBytes(QPDFObjectHandle stream)
{
    return stream.isStream() ? numberOf(valueOf(stream.getDict(), "/Length")).value_or(0) : 0;
}

double storedBytesOfContents(QPDFObjectHandle page)
{
    QPDFObjectHandle contents = valueOf(page, "/Contents");
    if (!contents.isArray())
        return storedBytes(contents);
    double bytes = 0;
    for (int i = 0; i < std::min(contents.getArrayNItems(), mostParts); ++i)
        bytes += storedBytes(contents.getArrayItem(i));
    return bytes;
}

int shapesIn(const std::string &drawing)
{
    ContentScanner scanner(drawing);
    ContentScanner::Operation operation;
    int shapes = 0;
    for (int count = 0; count < mostOperations && shapes < manyShapes && scanner.next(operation); ++count)
        shapes += isShape(operation.name) ? 1 : 0;
    return shapes;
}

// A form counts once, however often it is drawn.
bool hasManyShapes(QPDFObjectHandle page, const std::set<std::string> *used, double shortest)
{
    int shapes = storedBytesOfContents(page) >= shortest ? shapesIn(contentsOf(page)) : 0, forms = 0;
    ResourceWalk([&](QPDFObjectHandle object) {
        if (object.isStream() && nameOf(object.getDict().getKey("/Subtype")) == "/Form"
            && storedBytes(object) >= shortest) {
            shapes += shapesIn(drawingOf(object));
            ++forms;
        }
        return shapes < manyShapes && forms < mostForms;
    }).follow(inheritedOf(page, "/Resources"), used);
    return shapes >= manyShapes;
}

} // namespace

PageWeight weightOf(QPDFObjectHandle page, Weighing how)
{
    const double shortest = how == Weighing::Quick ? longDrawing : 0;
    double pixels = pixelsOf(page, nullptr);
    const bool mayBeHeavy = pixels >= largePictures || hasManyShapes(page, nullptr, shortest);
    if (!mayBeHeavy)
        return {};
    const std::set<std::string> used = namesDrawn(page); // pages may share the resources of the whole issue
    pixels = pixelsOf(page, &used);
    PageWeight weight;
    if (pixels >= largePictures)
        weight.megapixels = int(std::min(std::round(pixels / 1e6), mostMegapixels));
    weight.hasManyShapes = hasManyShapes(page, &used, shortest);
    return weight;
}

} // namespace fanye::engine
