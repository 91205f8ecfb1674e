// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "text/selection/Paragraphs.h"

#include <QString>

#include <optional>
#include <vector>

namespace fanye::facts {

// 卷首语, "From the editor" and their like: `words` are those of its heading, `text` is the line behind them.
struct Foreword
{
    QString words;
    text::LineAt text;
    std::optional<text::LineAt> until; // where the next article begins, where the contents know it
};

// The first few in the order of reading; the first may be a foreword without running text.
std::vector<Foreword> forewordsOf(const text::IssueText &text, const contents::Contents &contents);

// Whether words are the heading of a foreword, perhaps with its name in another language behind them.
bool isForewordHeading(const QString &words);

} // namespace fanye::facts
