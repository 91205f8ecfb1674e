// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/QpdfDestinations.h"

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr std::size_t mostNames = 200'000;
constexpr std::size_t mostTreeNodes = 20'000;

QPDFObjectHandle goToTarget(QPDFObjectHandle action)
{
    QPDFObjectHandle kind = valueOf(action, "/S");
    if (kind.isName() && kind.getName() == "/GoTo")
        return valueOf(action, "/D");
    return QPDFObjectHandle::newNull();
}

std::string namedAction(QPDFObjectHandle action)
{
    QPDFObjectHandle kind = valueOf(action, "/S");
    QPDFObjectHandle name = valueOf(action, "/N");
    return kind.isName() && kind.getName() == "/Named" && name.isName() ? name.getName() : std::string();
}

// The index of the item that holds the upper edge, by kind of destination.
int topItem(const std::string &kind)
{
    if (kind == "/XYZ")
        return 3;
    if (kind == "/FitH" || kind == "/FitBH")
        return 2;
    return kind == "/FitR" ? 5 : -1;
}

} // namespace

QpdfDestinations::QpdfDestinations(QPDF &pdf)
    : m_pages(pdf.getAllPages())
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_numbers.emplace(m_pages[i].getObjGen(), PageNumber::fromIndex(int(i)));
    QPDFObjectHandle root = pdf.getRoot();
    nameFromDictionary(valueOf(root, "/Dests"));
    nameFromTree(valueOf(valueOf(root, "/Names"), "/Dests"));
}

void QpdfDestinations::nameFromDictionary(QPDFObjectHandle dictionary)
{
    if (!dictionary.isDictionary())
        return;
    for (const std::string &key : dictionary.getKeys())
        if (m_names.size() < mostNames && key.size() > 1)
            m_names.emplace(key.substr(1), dictionary.getKey(key));
}

void QpdfDestinations::nameFromTree(QPDFObjectHandle root)
{
    Visited visited;
    std::vector<QPDFObjectHandle> waiting{root};
    for (std::size_t nodes = 0; !waiting.empty() && nodes < mostTreeNodes; ++nodes) {
        QPDFObjectHandle node = waiting.back();
        waiting.pop_back();
        if (!node.isDictionary() || !visited.isNew(node))
            continue;
        nameLeaf(node.getKey("/Names"));
        QPDFObjectHandle kids = node.getKey("/Kids");
        const int count = kids.isArray() ? kids.getArrayNItems() : 0;
        for (int i = 0; i < count && waiting.size() < mostTreeNodes; ++i)
            waiting.push_back(kids.getArrayItem(i));
    }
}

void QpdfDestinations::nameLeaf(QPDFObjectHandle names)
{
    const int count = names.isArray() ? names.getArrayNItems() : 0;
    for (int i = 0; i + 1 < count && m_names.size() < mostNames; i += 2) {
        QPDFObjectHandle name = names.getArrayItem(i);
        if (name.isString())
            m_names.emplace(name.getStringValue(), names.getArrayItem(i + 1));
    }
}

PageFrame QpdfDestinations::frame(PageNumber page) const
{
    const auto index = std::size_t(page.index());
    const PageFrame frame = frameOf(m_pages[index]);
    const bool isTrimmed = index < m_geometry.size() && m_geometry[index].isTrimmed();
    return isTrimmed ? frame.cutTo(m_geometry[index].shown()) : frame;
}

Destination QpdfDestinations::of(QPDFObjectHandle entry, std::optional<PageNumber> from) const
{
    const std::string action = namedAction(valueOf(entry, "/A"));
    if (!action.empty() && valueOf(entry, "/Dest").isNull())
        return ofNamedAction(action, from);
    QPDFObjectHandle destination = valueOf(entry, "/Dest");
    if (destination.isNull())
        destination = goToTarget(valueOf(entry, "/A"));
    if (destination.isString() || destination.isName())
        destination = named(destination);
    if (destination.isDictionary()) // a named destination may be wrapped
        destination = destination.getKey("/D");
    return explicitly(destination);
}

// From an outline item only the first and the last page can be told.
Destination QpdfDestinations::ofNamedAction(const std::string &name, std::optional<PageNumber> from) const
{
    const int pageCount = int(m_pages.size());
    int index = -1;
    if (name == "/FirstPage")
        index = 0;
    else if (name == "/LastPage")
        index = pageCount - 1;
    else if (from && name == "/NextPage")
        index = from->index() + 1;
    else if (from && name == "/PrevPage")
        index = from->index() - 1;
    return index >= 0 && index < pageCount ? Destination{PageNumber::fromIndex(index), {}} : Destination();
}

QPDFObjectHandle QpdfDestinations::named(QPDFObjectHandle destination) const
{
    const std::string name = destination.isName() ? destination.getName().substr(1) : destination.getStringValue();
    const auto known = m_names.find(name);
    return known == m_names.end() ? QPDFObjectHandle::newNull() : known->second;
}

Destination QpdfDestinations::explicitly(QPDFObjectHandle array) const
{
    if (!array.isArray() || array.getArrayNItems() < 1)
        return {};
    const auto page = pageOf(array.getArrayItem(0));
    if (!page)
        return {};
    return {page, topOf(array, *page)};
}

// Some producers count pages, from 0, where they should point at one.
std::optional<PageNumber> QpdfDestinations::pageOf(QPDFObjectHandle target) const
{
    if (target.isInteger()) {
        const long long index = target.getIntValue();
        if (index < 0 || index >= (long long)(m_pages.size()))
            return std::nullopt;
        return PageNumber::fromIndex(int(index));
    }
    const auto known = m_numbers.find(target.getObjGen());
    return known == m_numbers.end() ? std::nullopt : std::optional(known->second);
}

std::optional<double> QpdfDestinations::topOf(QPDFObjectHandle array, PageNumber page) const
{
    QPDFObjectHandle kind = array.getArrayNItems() > 1 ? array.getArrayItem(1) : QPDFObjectHandle::newNull();
    const int item = kind.isName() ? topItem(kind.getName()) : -1;
    if (item < 0 || item >= array.getArrayNItems())
        return std::nullopt;
    const auto y = numberOf(array.getArrayItem(item));
    if (!y)
        return std::nullopt;
    const auto x = numberOf(array.getArrayItem(2));
    const PageFrame frame = this->frame(page);
    const double top = frame.toDisplayed(QPointF(x.value_or(frame.crop.x()), *y)).y();
    return std::clamp(top, 0.0, frame.displayedSize().height());
}

} // namespace fanye::engine
