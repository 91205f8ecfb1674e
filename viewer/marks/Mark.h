// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QColor>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace fanye::marks {

enum class MarkKind { Highlight, Underline, Note };
enum class MarkColour { Yellow, Green, Blue, Pink };
constexpr MarkColour markColours[]{MarkColour::Yellow, MarkColour::Green, MarkColour::Blue, MarkColour::Pink};

constexpr qsizetype longestNote = 1'000'000; // UTF-16 units
constexpr qsizetype longestMarkedText = 20'000; // UTF-16 units; more of it is not kept
constexpr std::size_t mostMarkRects = 2000; // of a mark

// One line of a marked text.
struct MarkRect
{
    PageNumber page;
    QRectF rect; // points, page as displayed

    friend bool operator==(const MarkRect &, const MarkRect &) = default;
};

// What a reader has marked: text that is highlighted or underlined, or a place. Any mark may have a note.
struct Mark
{
    QString id; // never used again
    MarkKind kind = MarkKind::Highlight;
    MarkColour colour = MarkColour::Yellow;
    std::vector<MarkRect> rects; // in the order of reading, at least one; that of a place has no size
    QString text; // the marked words
    QString note; // the reader's own words
    QDateTime created, changed; // UTC, whole seconds

    PageNumber page() const { return rects.front().page; }
    friend bool operator==(const Mark &, const Mark &) = default;
};

// In the order of reading: by page, then by height, then by the time when they were made.
bool standsBefore(const Mark &a, const Mark &b);

bool areOnTheSameWords(const Mark &a, const Mark &b); // their lines are the same, but for rounding

std::vector<PageNumber> pagesOf(const std::vector<Mark> &marks); // each once, in order

// Of a highlighter on white paper.
QColor colourOf(MarkColour colour);

// As kept on the shelf (JSON). Decoding answers nothing for what is damaged or not of this form; rectangles that are no
// numbers, texts that are too long and unknown kinds are damage. The identifier is not part of it.
QByteArray encoded(const Mark &mark);
std::optional<Mark> decoded(const QString &id, const QByteArray &code);

} // namespace fanye::marks
