// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Annotation.h"
#include "text/layout/IssueText.h"

namespace fanye::marks {

// The words of the page under these rectangles, as one reads them, at most longestMarkedText. Pure.
QString textUnder(const text::PageText &page, const std::vector<QRectF> &rects);

// The words that an annotation marks; empty where it is none that marks text, or the page's text is not known.
QString markedText(const text::IssueText &text, const Annotation &annotation);

} // namespace fanye::marks
