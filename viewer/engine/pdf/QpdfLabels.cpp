// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/QpdfLabels.h"

#include "engine/pdf/FileStrings.h"
#include "engine/pdf/PageLabels.h"
#include "engine/pdf/QpdfValues.h"

#include <climits>
#include <map>
#include <utility>
#include <vector>

namespace fanye::engine {
namespace {

constexpr std::size_t mostNodes = 20'000;
constexpr int mostLabels = 200'000;

struct Node
{
    QPDFObjectHandle object;
    QPDFObjGen holder;
};

QPDFObjGen holderOf(QPDFObjectHandle object, QPDFObjGen around)
{
    return object.isIndirect() ? object.getObjGen() : around;
}

void visitLeaf(const Node &leaf, int &count, const LabelVisitor &visit)
{
    QPDFObjectHandle numbers = valueOf(leaf.object, "/Nums");
    const int size = numbers.isArray() ? numbers.getArrayNItems() : 0;
    const QPDFObjGen holder = holderOf(numbers, leaf.holder);
    for (int i = 0; i + 1 < size && count < mostLabels; i += 2) {
        QPDFObjectHandle page = numbers.getArrayItem(i);
        QPDFObjectHandle label = numbers.getArrayItem(i + 1);
        if (page.isInteger() && page.getIntValue() >= 0 && page.getIntValue() < INT_MAX && label.isDictionary()) {
            ++count;
            visit(int(page.getIntValue()), label, holderOf(label, holder));
        }
    }
}

LabelRange::Style styleOf(QPDFObjectHandle label)
{
    QPDFObjectHandle style = label.getKey("/S");
    const std::string name = style.isName() ? style.getName() : std::string();
    if (name == "/D")
        return LabelRange::Style::Decimal;
    if (name == "/r")
        return LabelRange::Style::SmallRoman;
    if (name == "/R")
        return LabelRange::Style::LargeRoman;
    if (name == "/a")
        return LabelRange::Style::SmallLetters;
    return name == "/A" ? LabelRange::Style::LargeLetters : LabelRange::Style::WordsOnly;
}

int firstNumberOf(QPDFObjectHandle label)
{
    QPDFObjectHandle start = label.getKey("/St");
    const bool isNumber = start.isInteger() && start.getIntValue() >= 0 && start.getIntValue() < INT_MAX / 2;
    return isNumber ? int(start.getIntValue()) : 1;
}

} // namespace

void forEachLabel(QPDF &pdf, const LabelVisitor &visit)
{
    Visited visited;
    QPDFObjectHandle root = pdf.getRoot();
    std::vector<Node> waiting{{valueOf(root, "/PageLabels"), root.getObjGen()}};
    int count = 0;
    for (std::size_t nodes = 0; !waiting.empty() && nodes < mostNodes; ++nodes) {
        Node node = waiting.back();
        waiting.pop_back();
        if (!node.object.isDictionary() || !visited.isNew(node.object))
            continue;
        node.holder = holderOf(node.object, node.holder);
        visitLeaf(node, count, visit);
        QPDFObjectHandle kids = node.object.getKey("/Kids");
        const int size = kids.isArray() ? kids.getArrayNItems() : 0;
        for (int i = 0; i < size && waiting.size() < mostNodes; ++i)
            waiting.push_back({kids.getArrayItem(i), holderOf(kids, node.holder)});
    }
}

QStringList labelsIn(QPDF &pdf, FileStrings &strings, int pageCount)
{
    std::map<int, LabelRange> byPage;
    forEachLabel(pdf, [&](int firstPage, QPDFObjectHandle label, QPDFObjGen holder) {
        const QString words = strings.textOf(label.getKey("/P"), holder);
        byPage[firstPage] = {firstPage, styleOf(label), words, firstNumberOf(label)};
    });
    std::vector<LabelRange> ranges;
    for (auto &[page, range] : byPage)
        ranges.push_back(std::move(range));
    return ranges.empty() ? QStringList() : labelsOf(ranges, pageCount);
}

} // namespace fanye::engine
