// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Annotation.h"

#include <qpdf/QPDFObjGen.hh>

#include <vector>

namespace fanye::engine {

// An annotation of a page, and the one that it answers (/IRT); 0 0: it is no indirect object, or answers nothing.
struct AnnotationEntry
{
    Annotation annotation;
    QPDFObjGen self, answered;
};

// The annotations of a page in their order. An answer is not one of them: its words and its author are added to the
// note that the chain of answers begins with. Answers in a circle, and those to nothing on the page, stay. Pure.
std::vector<Annotation> withAnswers(std::vector<AnnotationEntry> entries);

} // namespace fanye::engine
