// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ReadingState.h"

#include "app/commands/Actions.h"
#include "app/messages/IssueTitle.h"
#include "flip/view/BookOptions.h"
#include "flip/view/BookZoom.h"
#include "flip/view/FlipView.h"
#include "shelf/Store.h"
#include "system/PathBytes.h"

#include <algorithm>
#include <utility>

namespace fanye::app {

using namespace flip;
using namespace shelf;
using namespace system;

namespace {

using namespace std::chrono_literals;

constexpr auto halfAFrame = 8ms; // the shelf has usually been loaded by now

ShelvedIssue shelved(const OpenIssue &issue, const QString &title)
{
    const IssueFacts &facts = issue.facts();
    return {facts.contentKey, absolutePath(issue.file.path), title.isEmpty() ? titleOf(facts, issue.file.path) : title,
            facts.pageCount(), QDateTime::currentDateTime()};
}

} // namespace

ReadingState::ReadingState(const Session &session, Store &shelf, FlipView &book, const Actions &actions,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_book(book)
    , m_actions(actions)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (const OpenIssue *issue = m_session.openIssue())
            keepPlace(*issue);
    });
    connect(&session, &Session::ready, this, &ReadingState::begin);
    connect(&session, &Session::aboutToClose, this, &ReadingState::end);
    connect(&book, &FlipView::pageChanged, this, &ReadingState::noticeMove);
    connect(&book, &FlipView::zoomChanged, this, &ReadingState::noticeMove);
    connect(&shelf, &Store::loaded, this, &ReadingState::goToLoadedPlace);
    connect(actions[Command::ShiftPairing], &QAction::triggered, this, &ReadingState::shiftPairing);
}

void ReadingState::begin(const OpenIssue &issue)
{
    m_isRemembered = false;
    m_pause.start(); // the first write to disk waits until the first pages are on show
    if (issue.opening == Opening::Again)
        return restorePlace(issue);
    m_shelf.waitUntilLoaded(halfAFrame);
    applyPairing(issue);
    m_book.setIssue(issue.facts(), *issue.painter, startPage(issue));
    resume(issue);
}

// Of the version before, unless the command line names another place.
void ReadingState::restorePlace(const OpenIssue &issue)
{
    const PageNumber last = PageNumber::fromNumber(issue.facts().pageCount());
    m_book.setIssue(issue.facts(), *issue.painter, std::min(issue.file.page.value_or(m_leftPage), last));
    m_book.zooming().restore(m_leftMagnification);
    m_isPlaceAwaited = m_wasPlaceAwaited;
}

void ReadingState::resume(const OpenIssue &issue)
{
    m_isPlaceAwaited = !m_shelf.isLoaded();
    const auto place = m_shelf.places().of(issue.facts());
    if (place && place->zoom && !namesPlace(issue.file))
        m_book.zooming().magnify(*place->zoom);
}

void ReadingState::end(const OpenIssue &issue)
{
    keepPlace(issue);
    m_pause.stop();
    m_wasPlaceAwaited = std::exchange(m_isPlaceAwaited, false);
    m_leftPage = m_book.page();
    m_leftMagnification = m_book.zooming().magnification();
    m_book.clear();
}

// The reader turned or zoomed, or the book went to the place that the command line names: that is the place from now
// on.
void ReadingState::noticeMove()
{
    m_isPlaceAwaited = false;
    if (m_session.openIssue())
        m_pause.start();
}

void ReadingState::goToLoadedPlace()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue || !m_isPlaceAwaited || m_book.isMoving())
        return;
    applyPairing(*issue);
    resume(*issue);
    if (!namesPlace(issue->file))
        m_book.goTo(startPage(*issue));
    m_pause.start();
}

void ReadingState::applyPairing(const OpenIssue &issue)
{
    const auto place = m_shelf.places().of(issue.facts());
    const bool isShifted = place && place->isPairingShifted;
    m_actions[Command::ShiftPairing]->setChecked(isShifted);
    m_book.options().setPairing(isShifted ? Pairing::ShiftedByOne : Pairing::Natural);
}

PageNumber ReadingState::startPage(const OpenIssue &issue) const
{
    if (issue.file.page)
        return std::min(*issue.file.page, PageNumber::fromNumber(issue.facts().pageCount()));
    const auto place = m_shelf.places().of(issue.facts());
    return place ? place->page : PageNumber();
}

void ReadingState::remember()
{
    if (const OpenIssue *issue = m_session.openIssue())
        remember(*issue);
}

void ReadingState::remember(const OpenIssue &issue)
{
    RecentIssues &recent = m_shelf.recentIssues();
    if (!m_isRemembered)
        m_isRemembered = recent.remember(shelved(issue, recent.titleOf(issue.facts().contentKey)));
}

void ReadingState::setTitle(const QString &title)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue || title.isEmpty() || title == m_shelf.recentIssues().titleOf(issue->facts().contentKey))
        return;
    m_isRemembered = m_shelf.recentIssues().remember(shelved(*issue, title));
}

void ReadingState::keepPlace(const OpenIssue &issue)
{
    remember(issue);
    if (m_isPlaceAwaited)
        return;
    Place place;
    place.page = m_book.page();
    place.isPairingShifted = m_actions[Command::ShiftPairing]->isChecked();
    if (m_book.zooming().fit() == Fit::Free)
        place.zoom = m_book.zooming().zoom();
    m_shelf.places().keep(issue.facts().contentKey, place);
}

void ReadingState::shiftPairing(bool shifted)
{
    m_book.options().setPairing(shifted ? Pairing::ShiftedByOne : Pairing::Natural);
    m_isPlaceAwaited = false; // the reader has begun to arrange this issue
    if (const OpenIssue *issue = m_session.openIssue())
        keepPlace(*issue);
}

} // namespace fanye::app
