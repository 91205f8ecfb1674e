// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reflow/Passage.h"
#include "reflow/WrittenText.h"

namespace fanye::reflow {

// How a text is written in one format. What the issue says is text: none of its signs means anything to the format.
class TextWriter
{
public:
    virtual ~TextWriter() = default;
    virtual QString begin(const TextWords &words) const = 0;
    virtual QString page(const QString &words, PageNumber number) const = 0;
    virtual QString passage(const Passage &passage) const = 0;
    virtual QString picture(const QString &words) const = 0;
    virtual QString pageEnd() const { return {}; }
    virtual QString end() const { return {}; }
};

// Each lives as long as the program.
const TextWriter &plainWriter();
const TextWriter &markdownWriter();
const TextWriter &htmlWriter();

} // namespace fanye::reflow
