// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/HiddenLayers.h"

#include "engine/pdf/QpdfValues.h"

#include <algorithm>
#include <vector>

namespace fanye::engine {
namespace {

constexpr int mostGroups = 20'000;
constexpr int mostOperands = 10'000;
constexpr int mostMemberships = 1000; // of a page

bool isExpression(QPDFObjectHandle object)
{
    const std::string name
        = object.isArray() && object.getArrayNItems() > 1 ? nameOf(object.getArrayItem(0)) : std::string();
    return name == "/And" || name == "/Or" || name == "/Not";
}

template <typename Visit> void forEachGroup(QPDFObjectHandle array, Visit visit)
{
    const int count = array.isArray() ? std::min(array.getArrayNItems(), mostGroups) : 0;
    for (int i = 0; i < count; ++i)
        visit(array.getArrayItem(i));
}

} // namespace

bool isExpensiveExpression(QPDFObjectHandle object)
{
    if (!isExpression(object))
        return false;
    std::vector<QPDFObjectHandle> waiting{object};
    int operands = 0;
    while (!waiting.empty() && operands < mostOperands) {
        QPDFObjectHandle expression = waiting.back();
        waiting.pop_back();
        const int count = expression.getArrayNItems();
        for (int i = 1; i < count && operands < mostOperands; ++i, ++operands)
            if (QPDFObjectHandle operand = expression.getArrayItem(i); isExpression(operand))
                waiting.push_back(operand);
    }
    return operands >= mostOperands;
}

bool hasExpensiveExpression(QPDFObjectHandle page)
{
    int memberships = 0;
    const auto isExpensive = [&](QPDFObjectHandle optionalContent) {
        return memberships++ < mostMemberships && isExpensiveExpression(valueOf(optionalContent, "/VE"));
    };
    QPDFObjectHandle properties = valueOf(inheritedOf(page, "/Resources"), "/Properties");
    if (properties.isDictionary())
        for (const auto &[name, property] : properties.getDictAsMap())
            if (isExpensive(property))
                return true;
    QPDFObjectHandle annotations = valueOf(page, "/Annots");
    const int count = annotations.isArray() ? std::min(annotations.getArrayNItems(), mostGroups) : 0;
    for (int i = 0; i < count; ++i)
        if (QPDFObjectHandle layer = valueOf(annotations.getArrayItem(i), "/OC"); !layer.isNull() && isExpensive(layer))
            return true;
    return false;
}

HiddenLayers::HiddenLayers(QPDFObjectHandle catalog)
{
    QPDFObjectHandle properties = valueOf(catalog, "/OCProperties");
    QPDFObjectHandle configuration = valueOf(properties, "/D");
    const auto hide = [this](QPDFObjectHandle group) { m_hidden.insert(group.getObjGen()); };
    if (nameOf(valueOf(configuration, "/BaseState")) == "/OFF")
        forEachGroup(valueOf(properties, "/OCGs"), hide);
    forEachGroup(valueOf(configuration, "/ON"), [this](QPDFObjectHandle group) { m_hidden.erase(group.getObjGen()); });
    forEachGroup(valueOf(configuration, "/OFF"), hide);
}

bool HiddenLayers::hide(QPDFObjectHandle optionalContent) const
{
    if (m_hidden.empty() || !optionalContent.isDictionary())
        return false;
    return nameOf(valueOf(optionalContent, "/Type")) == "/OCMD" ? hideMembers(optionalContent)
                                                                : isHidden(optionalContent);
}

bool HiddenLayers::hideMembers(QPDFObjectHandle membership) const
{
    int hidden = 0, all = 0;
    const auto count = [&](QPDFObjectHandle group) {
        all += group.isDictionary();
        hidden += group.isDictionary() && isHidden(group);
    };
    QPDFObjectHandle groups = valueOf(membership, "/OCGs");
    if (groups.isArray())
        forEachGroup(groups, count);
    else
        count(groups);
    if (all == 0)
        return false;
    const std::string policy = nameOf(valueOf(membership, "/P"));
    if (policy == "/AllOn")
        return hidden > 0;
    if (policy == "/AnyOff")
        return hidden == 0;
    if (policy == "/AllOff")
        return hidden < all;
    return hidden == all; // AnyOn
}

} // namespace fanye::engine
