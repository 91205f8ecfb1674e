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
#include <string_view>
#include <vector>

namespace fanye::engine {
namespace {

constexpr int mostObjects = 5000;
constexpr int mostOperations = 500'000;
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

QPDFObjectHandle dictionaryOf(QPDFObjectHandle object)
{
    return object.isStream() ? object.getDict() : object;
}

// Whether the object draws, and with the resources of the page, since it has none of its own.
bool drawsWithResourcesOfPage(QPDFObjectHandle object)
{
    const std::string kind = nameOf(valueOf(dictionaryOf(object), "/Subtype"));
    return (object.isStream() ? kind != "/Image" : kind == "/Type3")
        && !valueOf(dictionaryOf(object), "/Resources").isDictionary();
}

// Calls `visit` for the fonts, forms, images and patterns in resources and in those of the forms, Type 3 fonts and
// patterns among them, until it returns false.
class ResourceWalk
{
public:
    using Visit = std::function<bool(QPDFObjectHandle object)>;
    explicit ResourceWalk(Visit visit)
        : m_visit(std::move(visit))
    {
    }
    // `used`: the names that are drawn, or null for all. What is drawn without resources of its own may draw any.
    void follow(QPDFObjectHandle resources, const std::set<std::string> *used = nullptr)
    {
        add(resources, used);
        addWaiting();
        if (used && m_needsAll) {
            add(resources, nullptr);
            addWaiting();
        }
    }

private:
    template <typename Take>
    static void forEach(QPDFObjectHandle objects, const std::set<std::string> *used, const Take &take)
    {
        if (!objects.isDictionary())
            return;
        for (const auto &[name, object] : objects.getDictAsMap())
            if (!used || used->count(name) != 0)
                take(object);
    }
    void add(QPDFObjectHandle resources, const std::set<std::string> *used)
    {
        for (const char *section : {"/Font", "/XObject", "/Pattern"})
            forEach(valueOf(resources, section), used, [this](QPDFObjectHandle object) { enter(object); });
        forEach(valueOf(resources, "/ExtGState"), used, [this](QPDFObjectHandle state) { enterState(state); });
    }
    void addWaiting()
    {
        while (!m_waiting.empty() && !m_isOver) {
            QPDFObjectHandle next = m_waiting.back();
            m_waiting.pop_back();
            add(next, nullptr);
        }
    }
    // A graphics state may set a font, and a form as a mask.
    void enterState(QPDFObjectHandle state)
    {
        if (QPDFObjectHandle mask = valueOf(valueOf(state, "/SMask"), "/G"); mask.isStream())
            enter(mask);
        if (QPDFObjectHandle font = valueOf(state, "/Font"); font.isArray() && font.getArrayNItems() > 0)
            enter(font.getArrayItem(0));
    }
    void enter(QPDFObjectHandle object)
    {
        if (m_isOver || m_objects++ >= mostObjects || !m_visited.isNew(object))
            return;
        if (!m_visit(object))
            m_isOver = true;
        m_needsAll = m_needsAll || drawsWithResourcesOfPage(object);
        QPDFObjectHandle inner = valueOf(dictionaryOf(object), "/Resources");
        if (inner.isDictionary() && m_visited.isNew(inner))
            m_waiting.push_back(inner);
    }

    Visit m_visit;
    Visited m_visited;
    std::vector<QPDFObjectHandle> m_waiting;
    int m_objects = 0;
    bool m_needsAll = false;
    bool m_isOver = false;
};

// With their slashes.
std::set<std::string> namesDrawn(QPDFObjectHandle page)
{
    static constexpr std::string_view naming[] = {"Do", "Tf", "scn", "SCN", "gs"};
    const std::string drawing = contentsOf(page);
    ContentScanner scanner(drawing);
    ContentScanner::Operation operation;
    std::set<std::string> names;
    for (int count = 0; count < mostOperations && scanner.next(operation); ++count)
        if (std::find(std::begin(naming), std::end(naming), operation.name) != std::end(naming))
            names.insert(nameMeantBy(operation.operandName));
    return names;
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
    for (; !level.empty() && forms < mostObjects && depth < deepestForms; ++depth) {
        std::vector<QPDFObjectHandle> next;
        for (QPDFObjectHandle &form : level) {
            if (++forms >= mostObjects || !visited.isNew(form))
                continue;
            const auto inner = formsIn(valueOf(form.getDict(), "/Resources"), nullptr);
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
