// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Annotation.h"
#include "marks/Mark.h"

#include <set>

namespace fanye::marks {

// The reader's marks as annotations for a copy of the PDF, in their order. A mark that goes over several pages is an
// annotation on each; the first has the note. Their names are made of the marks' ids: the same for the same mark. Marks
// on pages that the issue does not have are left out. Pure.
std::vector<Annotation> annotationsOf(const std::vector<Mark> &marks, const QString &author, int pageCount);

// The name of a mark's first annotation.
QString annotationName(const Mark &mark);
// Whether an annotation is that of a mark of one of these names, also on a further page (NAME-1).
bool isAnnotationOf(const std::set<QString> &names, const QString &annotation);

} // namespace fanye::marks
