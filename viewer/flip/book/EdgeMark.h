// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

namespace fanye::flip {

// Something on a page that is worth turning to, as marked on the edges of the book.
struct EdgeMark
{
    enum class Kind { Article, Section, Hit, Mark, Bookmark }; // of two in one place, the later kind is seen

    PageNumber page;
    Kind kind = Kind::Article;

    friend bool operator==(const EdgeMark &, const EdgeMark &) = default;
};

} // namespace fanye::flip
