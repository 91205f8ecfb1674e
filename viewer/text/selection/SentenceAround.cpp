// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/selection/SentenceAround.h"

#include "text/signs/Characters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace fanye::text {

namespace {

// The annex takes every quotation mark behind the end of a sentence for a closing one. One that opens begins the next.
qsizetype beforeOpening(const QString &text, qsizetype boundary)
{
    while (boundary > 0 && boundary < text.size() && isOpening(text[boundary - 1].unicode()))
        --boundary;
    return boundary;
}

} // namespace

UnitRange sentenceAround(const QString &text, int at)
{
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    const auto nextAfter = [&](qsizetype place) {
        sentences.setPosition(place);
        const auto next = sentences.toNextBoundary();
        return next < 0 ? text.size() : next;
    };
    qsizetype boundary = nextAfter(at), last = beforeOpening(text, boundary);
    if (at >= last && boundary < text.size()) { // on the mark that opens the next
        boundary = nextAfter(boundary);
        last = beforeOpening(text, boundary);
    }
    sentences.setPosition(boundary);
    const auto first = beforeOpening(text, std::max<qsizetype>(sentences.toPreviousBoundary(), 0));
    return {int(first), int(std::max<qsizetype>(last, at + 1))};
}

} // namespace fanye::text
