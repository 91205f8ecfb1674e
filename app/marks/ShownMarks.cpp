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
constexpr double signGap = 6; // points to the print, and to the edge of the page at least

// Of the mark's lines on its first page.
QRectF boundsOn(const Mark &mark)
{
    QRectF all;
    for (const MarkRect &rect : mark.rects)
        if (rect.page == mark.page())
            all |= rect.rect;
    return all;
}

QRectF signOf(const Mark &mark, QSizeF page)
{
    const QRectF first = mark.rects.front().rect;
    if (mark.kind == MarkKind::Note)
        return {first.center() - QPointF(signSide, signSide) / 2, QSizeF(signSide, signSide)};
    const QRectF print = boundsOn(mark);
    const bool isRight = page.width() - print.right() >= print.left();
    const double x = isRight ? std::min(print.right() + signGap, page.width() - signSide - signGap)
                             : std::max(print.left() - signGap - signSide, signGap);
    return {x, first.center().y() - signSide / 2, signSide, signSide};
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
