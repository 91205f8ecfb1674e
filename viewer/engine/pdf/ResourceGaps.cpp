// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/ResourceGaps.h"

#include "engine/pdf/AnnotationGaps.h"
#include "engine/pdf/ContentScanner.h"
#include "engine/pdf/FontGaps.h"
#include "engine/pdf/PageContents.h"
#include "engine/pdf/QpdfValues.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace fanye::engine {
namespace {

constexpr int mostObjects = 5000;
constexpr int mostOperations = 500'000;

bool isOneOf(const std::string &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == each; });
}

Gap ofFilter(QPDFObjectHandle filter)
{
    const std::string name = nameOf(filter);
    if (isOneOf(name, {"/FlateDecode", "/Fl", "/DCTDecode", "/DCT", "/CCITTFaxDecode", "/CCF"}))
        return Gap::None;
    const bool isOld = isOneOf(
        name, {"/ASCII85Decode", "/A85", "/ASCIIHexDecode", "/AHx", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"});
    return isOld ? Gap::Suspected : Gap::Certain;
}

Gap ofImage(QPDFObjectHandle image)
{
    QPDFObjectHandle filter = image.getDict().getKey("/Filter");
    if (!filter.isArray())
        return filter.isNull() ? Gap::None : ofFilter(filter);
    Gap worst = Gap::None;
    for (int i = 0; i < std::min(filter.getArrayNItems(), 16); ++i) {
        QPDFObjectHandle item = filter.getArrayItem(i);
        worst = std::max(worst, item.isIndirect() ? Gap::Certain : ofFilter(item));
    }
    return worst;
}

QPDFObjectHandle dictionaryOf(QPDFObjectHandle object)
{
    return object.isStream() ? object.getDict() : object;
}

// Calls `visit` for the fonts, forms, images and patterns in resources and in those of the forms and patterns among
// them, until it returns false.
class ResourceWalk
{
public:
    using Visit = std::function<bool(QPDFObjectHandle object)>;
    explicit ResourceWalk(Visit visit)
        : m_visit(std::move(visit))
    {
    }
    // `used`: the names that are drawn, or null for all.
    void follow(QPDFObjectHandle resources, const std::set<std::string> *used = nullptr)
    {
        add(resources, used);
        while (!m_waiting.empty() && !m_isOver) {
            QPDFObjectHandle next = m_waiting.back();
            m_waiting.pop_back();
            add(next, nullptr);
        }
    }

private:
    void add(QPDFObjectHandle resources, const std::set<std::string> *used)
    {
        for (const char *section : {"/Font", "/XObject", "/Pattern"}) {
            QPDFObjectHandle objects = valueOf(resources, section);
            if (!objects.isDictionary())
                continue;
            for (const auto &[name, object] : objects.getDictAsMap())
                if (!m_isOver && (!used || used->count(name) != 0))
                    enter(object);
        }
    }
    void enter(QPDFObjectHandle object)
    {
        if (m_objects++ >= mostObjects || !m_visited.isNew(object))
            return;
        if (!m_visit(object))
            m_isOver = true;
        QPDFObjectHandle inner = valueOf(dictionaryOf(object), "/Resources");
        if (inner.isDictionary() && m_visited.isNew(inner))
            m_waiting.push_back(inner);
    }

    Visit m_visit;
    Visited m_visited;
    std::vector<QPDFObjectHandle> m_waiting;
    int m_objects = 0;
    bool m_isOver = false;
};

// With their slashes.
std::set<std::string> namesDrawn(QPDFObjectHandle page)
{
    const std::string drawing = contentsOf(page);
    ContentScanner scanner(drawing);
    ContentScanner::Operation operation;
    std::set<std::string> names;
    for (int count = 0; count < mostOperations && scanner.next(operation); ++count)
        if (operation.name == "Do" || operation.name == "Tf" || operation.name == "scn" || operation.name == "SCN")
            names.insert('/' + std::string(operation.operandName));
    return names;
}

void followAppearances(ResourceWalk &walk, QPDFObjectHandle page)
{
    QPDFObjectHandle annotations = valueOf(page, "/Annots");
    const int count = annotations.isArray() ? std::min(annotations.getArrayNItems(), mostAnnotationsOfAPage) : 0;
    for (int i = 0; i < count; ++i)
        walk.follow(valueOf(dictionaryOf(appearanceOf(annotations.getArrayItem(i))), "/Resources"));
}

} // namespace

bool drawsFont(QPDFObjectHandle page, const std::function<bool(QPDFObjectHandle)> &test)
{
    bool isFound = false;
    ResourceWalk([&](QPDFObjectHandle object) {
        isFound = isFound || (object.isDictionary() && test(object));
        return !isFound;
    }).follow(inheritedOf(page, "/Resources"));
    return isFound;
}

Gap ResourceGaps::of(QPDFObjectHandle page)
{
    Gap worst = Gap::None;
    const auto visit = [&](QPDFObjectHandle object) {
        worst = std::max(worst, ofObject(object));
        return worst != Gap::Certain;
    };
    QPDFObjectHandle resources = inheritedOf(page, "/Resources");
    ResourceWalk(visit).follow(resources);
    if (worst != Gap::None) { // pages may share the resources of the whole issue
        worst = Gap::None;
        const auto names = namesDrawn(page);
        ResourceWalk(visit).follow(resources, &names);
    }
    ResourceWalk inAppearances(visit);
    followAppearances(inAppearances, page);
    return worst;
}

bool ResourceGaps::drawsOpaqueImage(QPDFObjectHandle page)
{
    bool isFound = false;
    ResourceWalk walk([&](QPDFObjectHandle object) {
        QPDFObjectHandle image = dictionaryOf(object);
        const auto has = [&](const char *key) { return !valueOf(image, key).isNull(); };
        isFound
            = nameOf(valueOf(image, "/Subtype")) == "/Image" && !has("/SMask") && !has("/Mask") && !has("/ImageMask");
        return !isFound;
    });
    const auto names = namesDrawn(page);
    walk.follow(inheritedOf(page, "/Resources"), &names);
    return isFound;
}

Gap ResourceGaps::ofObject(QPDFObjectHandle object)
{
    const auto judged = [this](QPDFObjectHandle judgedObject) {
        if (!judgedObject.isStream())
            return hasFontGap(judgedObject, m_descriptors) ? Gap::Certain : Gap::None;
        return nameOf(judgedObject.getDict().getKey("/Subtype")) == "/Image" ? ofImage(judgedObject) : Gap::None;
    };
    if (!object.isIndirect())
        return judged(object);
    const auto known = m_known.find(object.getObjGen());
    return known != m_known.end() ? known->second : m_known.emplace(object.getObjGen(), judged(object)).first->second;
}

} // namespace fanye::engine
