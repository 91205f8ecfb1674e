// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/ResourceWalk.h"

#include "engine/pdf/ContentScanner.h"
#include "engine/pdf/PageContents.h"

#include <algorithm>
#include <string_view>

namespace fanye::engine {
namespace {

constexpr int mostObjects = 5000;

// Whether the object draws, and with the resources of the page, since it has none of its own.
bool drawsWithResourcesOfPage(QPDFObjectHandle object)
{
    const std::string kind = nameOf(valueOf(dictionaryOf(object), "/Subtype"));
    return (object.isStream() ? kind != "/Image" : kind == "/Type3")
        && !valueOf(dictionaryOf(object), "/Resources").isDictionary();
}

template <typename Take> void forEach(QPDFObjectHandle objects, const std::set<std::string> *used, const Take &take)
{
    if (!objects.isDictionary())
        return;
    for (const auto &[name, object] : objects.getDictAsMap())
        if (!used || used->count(name) != 0)
            take(object);
}

} // namespace

QPDFObjectHandle dictionaryOf(QPDFObjectHandle object)
{
    return object.isStream() ? object.getDict() : object;
}

void ResourceWalk::follow(QPDFObjectHandle resources, const std::set<std::string> *used)
{
    add(resources, used);
    addWaiting();
    if (used && m_needsAll) {
        add(resources, nullptr);
        addWaiting();
    }
}

void ResourceWalk::add(QPDFObjectHandle resources, const std::set<std::string> *used)
{
    for (const char *section : {"/Font", "/XObject", "/Pattern"})
        forEach(valueOf(resources, section), used, [this](QPDFObjectHandle object) { enter(object); });
    forEach(valueOf(resources, "/ExtGState"), used, [this](QPDFObjectHandle state) { enterState(state); });
}

void ResourceWalk::addWaiting()
{
    while (!m_waiting.empty() && !m_isOver) {
        QPDFObjectHandle next = m_waiting.back();
        m_waiting.pop_back();
        add(next, nullptr);
    }
}

// A graphics state may set a font, and a form as a mask.
void ResourceWalk::enterState(QPDFObjectHandle state)
{
    if (QPDFObjectHandle mask = valueOf(valueOf(state, "/SMask"), "/G"); mask.isStream())
        enter(mask);
    if (QPDFObjectHandle font = valueOf(state, "/Font"); font.isArray() && font.getArrayNItems() > 0)
        enter(font.getArrayItem(0));
}

void ResourceWalk::enter(QPDFObjectHandle object)
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

} // namespace fanye::engine
