// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/RunningText.h"

#include "facts/Articles.h"
#include "facts/Sentences.h"
#include "text/signs/Characters.h"

#include <algorithm>
#include <cmath>

namespace fanye::facts {

using namespace text;

namespace {

constexpr int mostLines = 400; // looked at
constexpr int mostParagraphLines = 120;
constexpr int furthest = 2; // pages
constexpr double closeBy = 0.8; // ems between two lines of a paragraph, at most
constexpr double sameSize = 0.06; // share by which lines of a paragraph may differ in size

// Whether the text above the first line of a page was taken for a running head: it is set in the line's size and stands
// no further above it than lines of a paragraph do.
bool lacksBeginning(const LineAt &at)
{
    if (at.row > 0)
        return false;
    const TextLine &first = at.line();
    return std::any_of(at.page->lines.begin(), at.page->lines.end(), [&first](const TextLine &line) {
        const double gap = first.box.top() - line.box.bottom();
        return line.role == Role::RunningHead && std::abs(line.size - first.size) <= sameSize * first.size
            && gap > -first.size && gap < closeBy * first.size && line.box.left() < first.box.right()
            && first.box.left() < line.box.right();
    });
}

// The last line of the paragraph that begins here.
LineAt endOf(const IssueText &text, LineAt at, const std::optional<LineAt> &until)
{
    for (int i = 0; i < mostParagraphLines; ++i) {
        const auto next = lineAfter(text, at);
        if (!next || (until && !isBefore(*next, *until)) || lacksBeginning(*next) || !readsOn(at, *next))
            break;
        at = *next;
    }
    return at;
}

// Text that a heading may end; a byline may stand between the headings of one article.
bool isText(const QString &paragraph, const LineAt &first, const LineAt &last)
{
    static const QString pauses = QStringLiteral("，,、；;");
    return first.page != last.page || first.row != last.row
        || std::any_of(paragraph.begin(), paragraph.end(), [](QChar c) { return pauses.contains(c); });
}

} // namespace

QStringList runningText(const IssueText &text, const Reading &reading)
{
    QStringList paragraphs;
    int units = 0, lines = 0;
    bool hasText = false;
    std::optional<LineAt> at = reading.from;
    while (at && units < reading.mostUnits && ++lines < mostLines) {
        if (at->page->page.index() > reading.from.page->page.index() + furthest
            || (reading.until && !isBefore(*at, *reading.until)))
            break;
        const Role role = at->line().role;
        if (role == Role::Heading && (hasText || at->page != reading.from.page))
            break;
        if (role != Role::Body) {
            at = lineAfter(text, *at);
            continue;
        }
        const LineAt last = endOf(text, *at, reading.until);
        QString paragraph = spanText(text, united(at->span(), last.span())).simplified();
        hasText = hasText || isText(paragraph, *at, last);
        QStringList sentences = sentencesOf(paragraph);
        if (!sentences.isEmpty() && lacksBeginning(*at))
            paragraph = paragraph.mid(sentences.takeFirst().size()).trimmed();
        if (!sentences.isEmpty()) {
            paragraphs << paragraph;
            units += int(paragraph.size());
        }
        at = lineAfter(text, last);
    }
    return paragraphs;
}

} // namespace fanye::facts
