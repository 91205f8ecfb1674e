// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/FileMark.h"

#include "marks/ListedMark.h"

#include <QCoreApplication>

namespace fanye::app {

using namespace marks;

namespace {

struct FileMarkWords
{
    Q_DECLARE_TR_FUNCTIONS(FileMarkWords)
};

QString nameOf(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Highlight:
        return FileMarkWords::tr("Highlight");
    case AnnotationKind::Underline:
    case AnnotationKind::Squiggly:
        return FileMarkWords::tr("Underline");
    case AnnotationKind::StrikeOut:
        return FileMarkWords::tr("Struck out");
    case AnnotationKind::Stamp:
        return FileMarkWords::tr("Stamp");
    case AnnotationKind::Note:
    case AnnotationKind::FreeText:
        return FileMarkWords::tr("Empty note");
    default:
        return FileMarkWords::tr("Drawing");
    }
}

} // namespace

std::vector<FileMark> fileMarks(const std::vector<Annotation> &annotations, const text::IssueText &text)
{
    std::vector<FileMark> all;
    for (const Annotation &annotation : annotations) {
        FileMark row{asMark(listed(annotation, text)), {}, annotation.name};
        if (row.mark.text.isEmpty() && row.mark.note.isEmpty())
            row.mark.note = nameOf(annotation.kind);
        if (annotation.changed.isValid())
            row.mark.changed = annotation.changed;
        if (annotation.colour)
            row.colour = QColor(QRgb(*annotation.colour));
        all.push_back(std::move(row));
    }
    return all;
}

} // namespace fanye::app
