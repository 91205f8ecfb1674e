// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/Paragraphs.h"

#include <QString>

#include <optional>

namespace fanye::facts {

// 卷首语, "From the editor" and their like: `words` are those of its heading, `text` is the line behind them.
struct Foreword
{
    QString words;
    text::LineAt text;
};

std::optional<Foreword> forewordOf(const text::IssueText &text);

// Whether words are the heading of a foreword, perhaps with its name in another language behind them.
bool isForewordHeading(const QString &words);

} // namespace fanye::facts
