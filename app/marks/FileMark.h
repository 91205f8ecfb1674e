// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Annotation.h"
#include "marks/Mark.h"
#include "text/layout/IssueText.h"

#include <QColor>

namespace fanye::app {

// An annotation of the file as a row of the marks: read only, so its mark has no id.
struct FileMark
{
    marks::Mark mark;
    QColor colour; // invalid: none
    QString name; // of the annotation; empty: none
};

// With the words that they mark, as far as the text is known. One that has no words at all has the name of its kind.
std::vector<FileMark> fileMarks(const std::vector<Annotation> &annotations, const text::IssueText &text);

} // namespace fanye::app
