// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/ReaderSpans.h"

#include "app/textmode/HitSpans.h"

namespace fanye::app {

using namespace flip;
using namespace text;

std::vector<ReaderSpan> readerSpansOn(const PageText &page, const std::vector<flip::ReaderMark> &marks)
{
    std::vector<ReaderSpan> spans;
    for (const flip::ReaderMark &mark : marks) {
        const bool isUnderline = mark.look.kind == FaceMark::Kind::Underline;
        if (mark.page != page.page || (!isUnderline && mark.look.kind != FaceMark::Kind::Highlight))
            continue;
        if (const TextSpan span = spanIn(page, mark.look.rect); !span.isEmpty())
            spans.push_back({span, isUnderline, mark.look.ink});
    }
    return spans;
}

} // namespace fanye::app
