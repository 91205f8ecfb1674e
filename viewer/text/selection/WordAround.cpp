// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/selection/WordAround.h"

#include <unicode/ubrk.h>

#include <memory>

namespace fanye::text {

namespace {

struct CloseBreaks
{
    void operator()(UBreakIterator *breaks) const { ubrk_close(breaks); }
};
using Breaks = std::unique_ptr<UBreakIterator, CloseBreaks>;

} // namespace

// ICU and not Qt's own finder, for which every ideograph is a word.
WordRange wordAround(const QString &text, int at)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const Breaks breaks(ubrk_open(UBRK_WORD, "zh", units, int32_t(text.size()), &status));
    if (U_FAILURE(status))
        return {at, at + 1};
    const int last = ubrk_following(breaks.get(), at);
    const int first = ubrk_previous(breaks.get());
    return {first == UBRK_DONE ? 0 : first, last == UBRK_DONE ? int(text.size()) : last};
}

} // namespace fanye::text
