// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <set>

namespace fanye::engine {

// The optional content groups (layers) that the file's default configuration hides on the screen.
class HiddenLayers
{
public:
    // `catalog`: the root of the file. Groups after the first 20,000 are not read.
    explicit HiddenLayers(QPDFObjectHandle catalog);

    // Whether what carries this /OC is hidden: a group, or a membership dictionary with its policy. Visibility
    // expressions (/VE) are not evaluated; the policy beside them counts.
    bool hide(QPDFObjectHandle optionalContent) const;
    bool isEmpty() const { return m_hidden.empty(); }

private:
    bool isHidden(QPDFObjectHandle group) const { return m_hidden.count(group.getObjGen()) != 0; }
    bool hideMembers(QPDFObjectHandle membership) const;

    std::set<QPDFObjGen> m_hidden;
};

// Whether the object is a visibility expression with so many operands, counted as often as they are named, that a
// library would evaluate it for seconds: two that name each other's twin twice give 2^60 of them.
bool isExpensiveExpression(QPDFObjectHandle object);
// Whether the page's marked content or annotations carry such a one.
bool hasExpensiveExpression(QPDFObjectHandle page);

} // namespace fanye::engine
