// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

#include <QString>

namespace fanye::reflow {

enum class TextFormat { Plain, Markdown, Html };

// The words that a written text has beside those of the issue, in the reader's language.
struct TextWords
{
    QString language; // of the issue, BCP 47: "zh-Hans"; empty: unknown
    QString title; // of the issue
    QString page; // "Page %1"; the number of the PDF page
    QString pageAndFolio; // "Page %1 (%2)", where a folio is printed
    QString picture; // stands for pictures
};

// Some pages of an issue, first and last included.
struct PageRange
{
    PageNumber first, last;
};

// The pages as one text in UTF-8, page by page under its number; a page without anything says nothing. What the issue says is
// text in each format: its signs mean nothing to Markdown or HTML. Throws Stopped. Pure; any thread.
QByteArray writtenText(const text::IssueText &text, const PageRange &pages, TextFormat format, const TextWords &words,
                       const std::stop_token &stop = {});

} // namespace fanye::reflow
