// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Mark.h"

#include <functional>

namespace fanye::marks {

// The words around the marks, in the reader's language.
struct MarkdownWords
{
    QString title; // of the issue
    std::function<QString(PageNumber)> articleOf; // empty: none
    std::function<QString(PageNumber)> pageOf; // "p. 07"
};

// The marks of an issue as Markdown (CommonMark): by article, each marked text as a quotation with its page, the note
// below. What the issue and the reader say is text: its signs mean nothing. Pure.
QByteArray marksAsMarkdown(std::vector<Mark> marks, const MarkdownWords &words);

} // namespace fanye::marks
