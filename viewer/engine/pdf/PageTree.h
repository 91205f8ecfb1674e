// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace fanye::engine {

// The page in the tree under the catalog, found by the counts of its branches without reading the other pages; null
// where it is not there. A tree whose counts are wrong may give another page. At most 100,000 nodes are read.
QPDFObjectHandle pageInTree(QPDFObjectHandle catalog, PageNumber page);

} // namespace fanye::engine
