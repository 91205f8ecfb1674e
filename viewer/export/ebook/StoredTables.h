// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

#include <QByteArray>

namespace fanye::ebook {

// What the search of an e-book knows of signs: the program's own tables, as far as they can matter to a search in this
// issue. Letters that fold to what the issue does not have are left out: no query with them can match.
QByteArray storedTables(const text::IssueText &text);

} // namespace fanye::ebook
