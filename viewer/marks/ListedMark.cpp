// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/ListedMark.h"

#include "marks/TextUnder.h"

#include <tuple>

namespace fanye::marks {
namespace {

QString nameOf(MarkKind kind)
{
    constexpr const char *names[]{"highlight", "underline", "note"};
    return QLatin1String(names[int(kind)]);
}

QString nameOf(MarkColour colour)
{
    constexpr const char *names[]{"yellow", "green", "blue", "pink"};
    return QLatin1String(names[int(colour)]);
}

QString nameOf(AnnotationKind kind)
{
    constexpr const char *names[]{"highlight", "underline", "squiggly", "strikeout", "note",    "freetext", "ink",
                                  "stamp",     "caret",     "square",   "circle",    "line",    "polygon",  "polyline"};
    return QLatin1String(names[int(kind)]);
}

} // namespace

ListedMark listed(const Mark &mark)
{
    return {nameOf(mark.kind), mark.rects, mark.page(), mark.text, mark.note, {}, nameOf(mark.colour), mark.created,
            ListedMark::Source::Reader};
}

ListedMark listedBookmark(PageNumber page, const QDateTime &created)
{
    return {QStringLiteral("bookmark"), {}, page, {}, {}, {}, {}, created, ListedMark::Source::Reader};
}

ListedMark listed(const Annotation &annotation, const text::IssueText &text)
{
    ListedMark mark;
    mark.kind = nameOf(annotation.kind);
    mark.page = annotation.page;
    for (const QRectF &rect : annotation.rects)
        mark.rects.push_back({annotation.page, rect});
    mark.text = markedText(text, annotation);
    mark.note = annotation.note;
    mark.author = annotation.author;
    if (annotation.colour)
        mark.colour = QColor(QRgb(*annotation.colour)).name();
    mark.created = annotation.created;
    mark.source = ListedMark::Source::File;
    return mark;
}

bool standsBefore(const ListedMark &a, const ListedMark &b)
{
    const auto place = [](const ListedMark &mark) {
        const QRectF rect = mark.rects.empty() ? QRectF() : mark.rects.front().rect;
        return std::tuple(mark.page, !mark.rects.empty(), rect.top(), rect.left(), mark.source, mark.created);
    };
    return place(a) < place(b);
}

Mark asMark(const ListedMark &listed)
{
    Mark mark;
    const bool isLine = listed.kind == QLatin1String("underline") || listed.kind == QLatin1String("squiggly")
        || listed.kind == QLatin1String("strikeout");
    mark.kind = listed.kind == QLatin1String("highlight") ? MarkKind::Highlight
        : isLine                                          ? MarkKind::Underline
                                                          : MarkKind::Note;
    mark.rects = listed.rects;
    if (mark.rects.empty())
        mark.rects = {{listed.page, QRectF()}};
    mark.text = listed.text;
    mark.note = listed.author.isEmpty() || listed.note.isEmpty() ? listed.note
                                                                 : listed.author + QStringLiteral(": ") + listed.note;
    mark.created = mark.changed = listed.created;
    return mark;
}

} // namespace fanye::marks
