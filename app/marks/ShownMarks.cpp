// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/ShownMarks.h"

#include "app/marks/ReaderMarks.h"
#include "app/session/Session.h"
#include "flip/view/FlipView.h"

#include <algorithm>

namespace fanye::app {

using namespace flip;
using namespace marks;

namespace {

constexpr double signSide = 13; // points
constexpr double signGap = 6; // points to the edge of the page

// In the margin that is nearer, at the height of the first line or of the place.
QRectF signOf(const Mark &mark, QSizeF page)
{
    const QPointF middle = mark.rects.front().rect.center();
    const double x = middle.x() < page.width() / 2 ? signGap : page.width() - signSide - signGap;
    const double y = std::clamp(middle.y() - signSide / 2, 0.0, std::max(0.0, page.height() - signSide));
    return {x, y, signSide, signSide};
}

} // namespace

ShownMarks::ShownMarks(const Session &session, const ReaderMarks &marks, FlipView &book, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_marks(marks)
    , m_book(book)
{
    connect(&marks, &ReaderMarks::changed, this, &ShownMarks::show);
}

void ShownMarks::show()
{
    const OpenIssue *issue = m_session.openIssue();
    const auto marks = issue ? shownMarks(m_marks.all(), issue->facts()) : std::vector<flip::ReaderMark>();
    m_book.setReaderMarks(marks);
    Q_EMIT shown(marks);
}

std::vector<flip::ReaderMark> shownMarks(const std::vector<Mark> &marks, const IssueFacts &facts)
{
    std::vector<flip::ReaderMark> shown;
    for (const Mark &mark : marks) {
        const QColor ink = colourOf(mark.colour);
        const auto kind = mark.kind == MarkKind::Underline ? FaceMark::Kind::Underline : FaceMark::Kind::Highlight;
        if (mark.kind != MarkKind::Note)
            for (const MarkRect &rect : mark.rects)
                shown.push_back({rect.page, {kind, rect.rect, ink}, mark.id});
        const bool isOnAPage = mark.page().number() <= facts.pageCount();
        if (isOnAPage && (mark.kind == MarkKind::Note || !mark.note.isEmpty()))
            shown.push_back(
                {mark.page(), {FaceMark::Kind::Note, signOf(mark, facts.geometry(mark.page()).size), ink}, mark.id});
    }
    return shown;
}

} // namespace fanye::app
