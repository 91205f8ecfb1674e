// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PageTree.h"

#include "engine/pdf/QpdfValues.h"

#include <algorithm>
#include <utility>

namespace fanye::engine {
namespace {

constexpr int deepestTree = 64;
constexpr int mostNodes = 100'000;
constexpr int fewKids = 64;

long long pagesUnder(QPDFObjectHandle node)
{
    if (!valueOf(node, "/Kids").isArray())
        return 1;
    QPDFObjectHandle count = valueOf(node, "/Count");
    return count.isInteger() ? std::max(0LL, count.getIntValue()) : 0;
}

// The kid with the page; `before`: the pages under this node that stand before it, then those under the kid.
QPDFObjectHandle kidWith(QPDFObjectHandle node, long long &before, int &nodesLeft)
{
    QPDFObjectHandle kids = node.getKey("/Kids");
    const int count = kids.getArrayNItems();
    if (count > fewKids && pagesUnder(node) == count && before < count) { // every kid is a page
        QPDFObjectHandle page = kids.getArrayItem(int(std::exchange(before, 0)));
        return page;
    }
    for (int i = 0; i < count && nodesLeft-- > 0; ++i) {
        QPDFObjectHandle kid = kids.getArrayItem(i);
        const long long pages = pagesUnder(kid);
        if (before < pages)
            return kid;
        before -= pages;
    }
    return QPDFObjectHandle::newNull();
}

} // namespace

QPDFObjectHandle pageInTree(QPDFObjectHandle catalog, PageNumber page)
{
    QPDFObjectHandle node = valueOf(catalog, "/Pages");
    long long before = page.index();
    int nodesLeft = mostNodes;
    for (int depth = 0; depth < deepestTree && valueOf(node, "/Kids").isArray(); ++depth)
        node = kidWith(node, before, nodesLeft);
    return node.isDictionary() && before == 0 && !valueOf(node, "/Kids").isArray() ? node : QPDFObjectHandle::newNull();
}

} // namespace fanye::engine
