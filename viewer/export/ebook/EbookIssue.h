// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "facts/PublicationFacts.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "issue/Result.h"
#include "marks/Mark.h"
#include "text/layout/IssueText.h"

#include <functional>
#include <memory>
#include <vector>

namespace fanye::ebook {

// The words that an e-book has beside those of the issue, in the language of its reader. Plain text.
struct EbookWords
{
    QString language; // of the issue, BCP 47: "zh-Hans"
    QString ownLanguage; // of these words
    QString generator; // "Fanye 1.0"
    QString page; // "Page %1"; the number of the PDF page
    QString picture; // stands for a picture in the text of a page
    std::function<QString(const Failure &, PageNumber)> unpainted; // why a page has no picture. Any thread
};

// All that an e-book tells of an issue but for the pictures of its pages. A value; copies share the text.
struct EbookIssue
{
    IssueFacts facts;
    QString title; // plain text
    facts::PublicationFacts publication;
    contents::Contents contents;
    std::shared_ptr<const text::IssueText> text; // whole
    std::vector<Link> links;
    std::vector<marks::Mark> marks; // none: without the reader's own
    std::vector<PageNumber> bookmarks;
    EbookWords words;
};

} // namespace fanye::ebook
