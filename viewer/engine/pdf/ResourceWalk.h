// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/QpdfValues.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace fanye::engine {

// Calls `visit` for the fonts, forms, images and patterns in resources and in those of the forms, Type 3 fonts and
// patterns among them, until it returns false. Visits each once, and 5,000 at most.
class ResourceWalk
{
public:
    using Visit = std::function<bool(QPDFObjectHandle object)>;
    explicit ResourceWalk(Visit visit)
        : m_visit(std::move(visit))
    {
    }
    // `used`: the names that are drawn, or null for all. What is drawn without resources of its own may draw any.
    void follow(QPDFObjectHandle resources, const std::set<std::string> *used = nullptr);

private:
    void add(QPDFObjectHandle resources, const std::set<std::string> *used);
    void addWaiting();
    void enterState(QPDFObjectHandle state);
    void enter(QPDFObjectHandle object);

    Visit m_visit;
    Visited m_visited;
    std::vector<QPDFObjectHandle> m_waiting;
    int m_objects = 0;
    bool m_needsAll = false;
    bool m_isOver = false;
};

// An object's dictionary, also where it is a stream.
QPDFObjectHandle dictionaryOf(QPDFObjectHandle object);
// The names of resources that the page's contents use, with their slashes.
std::set<std::string> namesDrawn(QPDFObjectHandle page);

} // namespace fanye::engine
