// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "issue/AddedContents.h"

namespace fanye::contents {

// What a copy of the issue gets for other viewers: these contents as its outline, and the printed numbers as its page
// labels. A page without a printed number keeps its label, `labels` as in IssueFacts, unless another page carries that
// as a number; else it is its place in brackets, "[1]", as librarians write numbers that are not printed. Where no
// number is printed at all, the labels stay. Pure.
AddedContents contentsForCopy(const Contents &contents, const text::Folios &folios, const QStringList &labels,
                              int pageCount);

} // namespace fanye::contents
