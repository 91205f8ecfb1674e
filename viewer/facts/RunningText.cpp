// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/RunningText.h"

#include "facts/Sentences.h"
#include "text/signs/Characters.h"

namespace fanye::facts {

using namespace text;

namespace {

constexpr int mostLines = 400; // looked at
constexpr int mostParagraphLines = 120;
constexpr int furthest = 2; // pages

bool isBefore(const LineAt &a, const LineAt &b)
{
    return a.page->page != b.page->page ? a.page->page < b.page->page : a.row < b.row;
}

// The last line of the paragraph that begins here.
LineAt endOf(const IssueText &text, LineAt at)
{
    for (int i = 0; i < mostParagraphLines; ++i) {
        const auto next = lineAfter(text, at);
        if (!next || !readsOn(at, *next))
            break;
        at = *next;
    }
    return at;
}

} // namespace

QStringList runningText(const IssueText &text, const Reading &reading)
{
    QStringList paragraphs;
    int units = 0, lines = 0;
    std::optional<LineAt> at = reading.from;
    while (at && units < reading.mostUnits && ++lines < mostLines) {
        if (at->page->page.index() > reading.from.page->page.index() + furthest
            || (reading.until && !isBefore(*at, *reading.until)))
            break;
        const Role role = at->line().role;
        if (role == Role::Heading && !paragraphs.isEmpty())
            break;
        if (role != Role::Body) {
            at = lineAfter(text, *at);
            continue;
        }
        const LineAt last = endOf(text, *at);
        const QString paragraph = spanText(text, united(at->span(), last.span())).simplified();
        if (!sentencesOf(paragraph).isEmpty()) {
            paragraphs << paragraph;
            units += int(paragraph.size());
        }
        at = lineAfter(text, last);
    }
    return paragraphs;
}

} // namespace fanye::facts
