// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarkAnnotations.h"

#include "issue/PlainText.h"
#include "issue/Underline.h"

namespace fanye::marks {
namespace {

AnnotationKind kindOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Highlight:
        return AnnotationKind::Highlight;
    case MarkKind::Underline:
        return AnnotationKind::Underline;
    case MarkKind::Note:
        break;
    }
    return AnnotationKind::Note;
}

Annotation annotationOn(PageNumber page, const Mark &mark, const QString &author)
{
    const bool isFirst = page == mark.page();
    const QColor ink = colourOf(mark.colour);
    Annotation annotation;
    annotation.page = page;
    annotation.kind = kindOf(mark.kind);
    for (const MarkRect &rect : mark.rects)
        if (rect.page == page)
            annotation.rects.push_back(rect.rect);
    annotation.note = isFirst ? plainLines(mark.note, longestNote) : QString();
    annotation.author = plainText(author);
    annotation.name
        = annotationName(mark) + (isFirst ? QString() : QStringLiteral("-%1").arg(page.index() - mark.page().index()));
    annotation.colour
        = (mark.kind == MarkKind::Underline ? ink.darker(underlineDarkness) : ink).rgb() & 0xFFFFFF;
    annotation.created = mark.created;
    annotation.changed = mark.changed;
    return annotation;
}

} // namespace

bool isAnnotationOf(const std::set<QString> &names, const QString &annotation)
{
    return names.count(annotation) > 0 || names.count(annotation.section(QLatin1Char('-'), 0, -2)) > 0;
}

QString annotationName(const Mark &mark)
{
    return QStringLiteral("fanye-") + mark.id;
}

std::vector<Annotation> annotationsOf(const std::vector<Mark> &marks, const QString &author, int pageCount)
{
    std::vector<Annotation> all;
    for (const Mark &mark : marks)
        for (const PageNumber page : pagesOf({mark}))
            if (page.index() < pageCount)
                all.push_back(annotationOn(page, mark, author));
    return all;
}

} // namespace fanye::marks
