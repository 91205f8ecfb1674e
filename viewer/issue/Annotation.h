// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QDateTime>
#include <QMetaType>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fanye::inline issue {

// The kinds of annotation that are marks or notes. Links and form fields are none.
enum class AnnotationKind : std::uint8_t {
    Highlight,
    Underline,
    Squiggly,
    StrikeOut,
    Note, // a place with a note (/Text)
    FreeText, // words written on the page
    Ink,
    Stamp,
    Caret,
    Square,
    Circle,
    Line,
    Polygon,
    PolyLine,
};

constexpr qsizetype longestAnnotationNote = 100'000; // UTF-16 units; what a file says beyond that is cut off
constexpr std::size_t mostAnnotations = 20'000; // of a file
constexpr std::size_t mostAnnotationRects = 2000; // of an annotation

// An annotation of a PDF. Strings are plain text without control and bidi-override characters; only the note has lines.
struct Annotation
{
    PageNumber page;
    AnnotationKind kind = AnnotationKind::Note;
    std::vector<QRectF> rects; // points, page as displayed; at least one; those of marked text are its lines
    QString note; // with the answers to it
    QString author;
    QString name; // unique on the page (/NM), where the writer gave one
    std::optional<std::uint32_t> colour; // 0xRRGGBB
    QDateTime created, changed; // invalid where the file does not tell

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

struct AnnotationList
{
    std::vector<Annotation> annotations; // by page, in the order of the file
    bool isComplete = true; // false: cut short by a bound, the deadline or damage

    friend bool operator==(const AnnotationList &, const AnnotationList &) = default;
};

} // namespace fanye::issue

Q_DECLARE_METATYPE(fanye::AnnotationList)
