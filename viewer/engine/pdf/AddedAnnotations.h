// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Annotation.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace fanye::engine {

// Adds annotations to the pages of a file: highlights, underlines, and notes for all other kinds. Rectangles are in
// points of the crop boxes; what stands outside of its page is cut off or left out. An annotation of the file that has
// the same name on the same page is replaced. What other annotations a page has stays, unless its list of them is none.
void addAnnotations(QPDF &pdf, const std::vector<Annotation> &annotations);

// Whether a signature of the file loses its validity with any change: there is a signed field, or the author has
// certified the file.
bool isSigned(QPDF &pdf);

} // namespace fanye::engine
