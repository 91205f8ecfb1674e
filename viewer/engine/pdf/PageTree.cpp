// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PageTree.h"

#include "engine/pdf/QpdfValues.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace fanye::engine {
namespace {

constexpr int deepestTree = 64;
constexpr int mostNodes = 100'000;
constexpr int mostBranches = 10'000;
constexpr int fewKids = 64;
constexpr int kidsLookedAt = 8;

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

// Taken from the counts, and of many kids from the first: reading all pages of an issue takes time.
bool holdsPagesOnly(QPDFObjectHandle branch)
{
    QPDFObjectHandle kids = branch.getKey("/Kids");
    const int count = kids.getArrayNItems();
    if (pagesUnder(branch) != count)
        return false;
    const int looked = count <= kidsLookedAt ? count : 1;
    for (int i = 0; i < looked; ++i)
        if (valueOf(kids.getArrayItem(i), "/Kids").isArray())
            return false;
    return true;
}

// Calls `visit` for each node that has kids, and with how many of them are to be read, until it returns false.
template <typename Visit> void forEachBranch(QPDFObjectHandle catalog, Visit visit)
{
    Visited visited;
    std::vector<QPDFObjectHandle> waiting{valueOf(catalog, "/Pages")};
    int kidsLeft = mostNodes;
    for (int branches = 0; !waiting.empty() && branches < mostBranches; ++branches) {
        QPDFObjectHandle node = waiting.back();
        waiting.pop_back();
        QPDFObjectHandle kids = valueOf(node, "/Kids");
        if (!kids.isArray() || !visited.isNew(node))
            continue;
        const int read = std::min(kids.getArrayNItems(), kidsLeft);
        kidsLeft -= read;
        if (!visit(node, read))
            return;
        const int count = holdsPagesOnly(node) ? 0 : std::min(read, mostBranches - int(waiting.size()));
        for (int i = 0; i < count; ++i)
            waiting.push_back(kids.getArrayItem(i));
    }
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

bool hasDirectKids(QPDFObjectHandle catalog)
{
    bool isFound = false;
    forEachBranch(catalog, [&](QPDFObjectHandle node, int count) {
        QPDFObjectHandle kids = node.getKey("/Kids");
        for (int i = 0; i < count && !isFound; ++i)
            isFound = !kids.getArrayItem(i).isIndirect() && kids.getArrayItem(i).isDictionary();
        return !isFound;
    });
    return isFound;
}

bool hasPage(QPDFObjectHandle catalog, const std::function<bool(QPDFObjectHandle)> &test)
{
    bool isFound = false;
    forEachBranch(catalog, [&](QPDFObjectHandle node, int count) {
        QPDFObjectHandle kids = node.getKey("/Kids");
        for (int i = 0; i < count && !isFound; ++i) {
            QPDFObjectHandle kid = kids.getArrayItem(i);
            isFound = kid.isDictionary() && !kid.hasKey("/Kids") && test(kid);
        }
        return !isFound;
    });
    return isFound;
}

bool hasBranchTwice(QPDFObjectHandle catalog)
{
    std::set<QPDFObjGen> known{valueOf(catalog, "/Pages").getObjGen()};
    bool isTwice = false;
    forEachBranch(catalog, [&](QPDFObjectHandle node, int read) {
        QPDFObjectHandle kids = node.getKey("/Kids");
        const int count = holdsPagesOnly(node) ? 0 : read;
        for (int i = 0; i < count && !isTwice; ++i) {
            QPDFObjectHandle kid = kids.getArrayItem(i);
            isTwice = kid.isIndirect() && valueOf(kid, "/Kids").isArray() && !known.insert(kid.getObjGen()).second;
        }
        return !isTwice;
    });
    return isTwice;
}

std::vector<QPDFObjectHandle> makeKidsIndirect(QPDF &pdf)
{
    std::vector<QPDFObjectHandle> made;
    forEachBranch(pdf.getRoot(), [&](QPDFObjectHandle node, int count) {
        QPDFObjectHandle kids = node.getKey("/Kids");
        for (int i = 0; i < count; ++i) {
            QPDFObjectHandle kid = kids.getArrayItem(i);
            if (!kid.isIndirect() && kid.isDictionary()) {
                kid = pdf.makeIndirectObject(kid);
                kids.setArrayItem(i, kid);
                made.push_back(kid);
            }
            if (kid.isDictionary() && node.isIndirect()) // its writer could not refer to a parent that is direct
                kid.replaceKey("/Parent", node);
        }
        return true;
    });
    return made;
}

} // namespace fanye::engine
