// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aloud/PageFollowing.h"

#include "app/aloud/ReadAloud.h"
#include "flip/view/BookZoom.h"
#include "flip/view/FlipView.h"

#include <utility>

namespace fanye::app {

using namespace aloud;
using namespace flip;

PageFollowing::PageFollowing(const Session &session, const ReadAloud &reading, FlipView &book, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reading(reading)
    , m_book(book)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (m_isFollowing && m_reading.state() == ReadAloud::State::Speaking)
            m_book.goTo(m_reading.current()->lastPage());
    });
    connect(&reading, &ReadAloud::sentenceBegan, this, &PageFollowing::begin);
    connect(&reading, &ReadAloud::changed, this, [this] {
        if (m_reading.state() != ReadAloud::State::Speaking)
            m_turn.stop();
        if (m_reading.state() == ReadAloud::State::Off)
            setFollowing(true);
    });
    connect(&book, &FlipView::landed, this, &PageFollowing::bringInView);
    connect(&book, &FlipView::spreadChanged, this, &PageFollowing::spreadChanged);
}

void PageFollowing::begin()
{
    m_turn.stop();
    if (!m_isFollowing)
        return spreadChanged(); // it may have come to where the reader is
    const Utterance &now = *m_reading.current();
    if (!m_book.spread().has(now.page()))
        m_book.goTo(now.page());
    bringInView();
    if (now.shareBeforeTurn && !m_book.spread().has(now.lastPage()))
        m_turn.start(m_reading.millisecondsFor(*now.shareBeforeTurn));
}

// A magnified page shows a part of itself only. That of a sentence on two pages is where it goes on.
void PageFollowing::bringInView()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue || !m_isFollowing || m_reading.state() != ReadAloud::State::Speaking)
        return;
    const Utterance &now = *m_reading.current();
    const PageNumber open = m_book.spread().has(now.page()) ? now.page() : now.lastPage();
    QRectF lines;
    if (const text::PageText *page = issue->analysis->text().find(open))
        for (const QRectF &line : text::spanRects(*page, now.span))
            lines |= line;
    if (!lines.isEmpty())
        m_book.zooming().bringInView(open, lines);
}

// Pages that are paired otherwise are no turn: where the page that is read has gone from sight, the book follows it.
void PageFollowing::spreadChanged()
{
    const bool isTurned = std::exchange(m_page, m_book.page()) != m_book.page();
    const auto &now = m_reading.current();
    if (!now)
        return;
    const bool isThere = m_book.spread().has(now->page()) || m_book.spread().has(now->lastPage());
    if (m_isFollowing && !isThere && !isTurned)
        QMetaObject::invokeMethod(this, &PageFollowing::follow, Qt::QueuedConnection);
    else
        setFollowing(isThere);
}

void PageFollowing::follow()
{
    setFollowing(true);
    if (const auto &now = m_reading.current(); now && !m_book.spread().has(now->page()))
        m_book.goTo(now->page());
}

void PageFollowing::setFollowing(bool isFollowing)
{
    if (std::exchange(m_isFollowing, isFollowing) != isFollowing)
        Q_EMIT changed();
}

} // namespace fanye::app
