// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/ResourceGaps.h"

#include "engine/pdf/AnnotationGaps.h"
#include "engine/pdf/FontGaps.h"
#include "engine/pdf/QpdfValues.h"
#include "engine/pdf/ResourceWalk.h"

#include <algorithm>
#include <set>
#include <string>

namespace fanye::engine {
namespace {

constexpr int mostForms = 5000; // that are looked at for how deep they nest
constexpr int deepestForms = 40; // in forms; Qt PDF and poppler paint a little more or less

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

// `used`: as in ResourceWalk.
std::vector<QPDFObjectHandle> formsIn(QPDFObjectHandle resources, const std::set<std::string> *used)
{
    std::vector<QPDFObjectHandle> forms;
    QPDFObjectHandle objects = valueOf(resources, "/XObject");
    if (!objects.isDictionary())
        return forms;
    for (const auto &[name, object] : objects.getDictAsMap()) {
        QPDFObjectHandle form = object;
        const bool isForm = form.isStream() && nameOf(form.getDict().getKey("/Subtype")) == "/Form";
        if (isForm && (!used || used->count(name) != 0))
            forms.push_back(form);
    }
    return forms;
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

bool ResourceGaps::nestsTooDeep(QPDFObjectHandle page)
{
    const auto names = namesDrawn(page);
    std::vector<QPDFObjectHandle> level = formsIn(inheritedOf(page, "/Resources"), &names);
    Visited visited;
    int forms = 0, depth = 0;
    for (; !level.empty() && forms < mostForms && depth < deepestForms; ++depth) {
        std::vector<QPDFObjectHandle> next;
        for (QPDFObjectHandle &form : level) {
            if (++forms >= mostForms || !visited.isNew(form))
                continue;
            QPDFObjectHandle resources = valueOf(form.getDict(), "/Resources");
            if (!resources.isDictionary() || !visited.isNew(resources))
                continue;
            const auto inner = formsIn(resources, nullptr);
            next.insert(next.end(), inner.begin(), inner.end());
        }
        level = std::move(next);
    }
    return depth == deepestForms && !level.empty();
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
