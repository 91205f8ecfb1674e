// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/ebook/EbookIssue.h"

#include <QByteArray>

namespace fanye::ebook {

// The text of a page as a person reads it: headings, paragraphs, tables. Empty where the page has none. Any thread.
QByteArray wordsHtml(const text::IssueText &text, PageNumber page, const EbookWords &words);

} // namespace fanye::ebook
