// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <vector>

namespace fanye::engine {

// The page in the tree under the catalog, found by the counts of its branches without reading the other pages; null
// where it is not there. A tree whose counts are wrong may give another page. At most 100,000 nodes are read.
QPDFObjectHandle pageInTree(QPDFObjectHandle catalog, PageNumber page);

// Whether a node or page of the tree stands in its parent's /Kids itself, not as a reference: poppler reads no page of
// such a tree. At most 10,000 nodes with kids are read, and 100,000 kids of all of them.
bool hasDirectKids(QPDFObjectHandle catalog);
// Whether a branch stands in the tree twice, as in a tree that is a loop. Qt PDF walks such a tree for ever.
bool hasBranchTwice(QPDFObjectHandle catalog);
// Whether the test holds for a page, of those in the same nodes.
bool hasPage(QPDFObjectHandle catalog, const std::function<bool(QPDFObjectHandle page)> &test);
// Makes direct kids objects of their own, in as many nodes; those.
std::vector<QPDFObjectHandle> makeKidsIndirect(QPDF &pdf);

} // namespace fanye::engine
