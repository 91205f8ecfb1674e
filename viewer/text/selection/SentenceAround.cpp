// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/selection/SentenceAround.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace fanye::text {

UnitRange sentenceAround(const QString &text, int at)
{
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
    sentences.setPosition(at);
    const auto next = sentences.toNextBoundary();
    const auto first = sentences.toPreviousBoundary();
    return {int(std::max<qsizetype>(first, 0)), int(next < 0 ? text.size() : next)};
}

} // namespace fanye::text
