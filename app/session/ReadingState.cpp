// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ReadingState.h"

#include "app/commands/Actions.h"
#include "app/messages/IssueTitle.h"
#include "flip/view/FlipView.h"
#include "shelf/Store.h"

#include <QFileInfo>

#include <algorithm>

namespace fanye::app {

using namespace flip;
using namespace shelf;

namespace {

using namespace std::chrono_literals;

constexpr int mostRecent = 10;
constexpr auto halfAFrame = 8ms; // mostly the shelf has been loaded long since

ShelvedIssue shelved(const IssueFacts &facts, const QString &path)
{
    const QFileInfo file(path);
    return {facts.contentKey, file.absoluteFilePath(), titleOf(facts, path), facts.pageCount(),
            QDateTime::currentDateTime()};
}

} // namespace

ReadingState::ReadingState(Store &shelf, FlipView &book, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_book(book)
    , m_actions(actions)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &ReadingState::keepPlace);
    connect(&book, &FlipView::pageChanged, this, [this] {
        showBookmark();
        notice();
    });
    connect(&book, &FlipView::zoomChanged, this, &ReadingState::notice);
    connect(&shelf, &Store::loaded, this, &ReadingState::takePlace);
    connect(&shelf.recentIssues(), &RecentIssues::changed, this, &ReadingState::recentChanged);
    connect(&shelf.bookmarks(), &Bookmarks::changed, this, &ReadingState::takeBookmarks);
    connect(&shelf.bookmarks(), &Bookmarks::refused, this, [this](const QByteArray &key) {
        if (m_ready && m_ready->painter->facts().contentKey == key)
            tellOfLoss();
    });
    connect(actions[Command::Bookmark], &QAction::triggered, this, &ReadingState::toggleBookmark);
    connect(actions[Command::ShiftPairing], &QAction::triggered, this, &ReadingState::shiftPairing);
}

void ReadingState::begin(const Session::Ready &ready)
{
    m_ready = &ready;
    m_isRemembered = false;
    m_pause.start(); // the disk can wait until the first pages are on show
    m_shelf.waitUntilLoaded(halfAFrame);
    applyPairing();
    Q_EMIT bookmarksChanged();
    showBookmark();
}

void ReadingState::resume()
{
    m_isPlaceAwaited = !m_shelf.isLoaded();
    const auto place = m_shelf.places().of(m_ready->painter->facts());
    if (place && place->zoom && !isAskedForElsewhere())
        m_book.magnify(*place->zoom);
}

void ReadingState::end()
{
    keepPlace();
    m_pause.stop();
    m_isPlaceAwaited = false;
    m_ready = nullptr;
    m_actions[Command::Bookmark]->setChecked(false);
}

bool ReadingState::isAskedForElsewhere() const
{
    const FileToOpen &file = m_ready->file;
    return file.page || !file.pageLabel.isEmpty() || !file.find.isEmpty();
}

// The reader, or what was asked for on opening, has gone elsewhere: that is the place from now on.
void ReadingState::notice()
{
    m_isPlaceAwaited = false;
    if (m_ready)
        m_pause.start();
}

void ReadingState::takePlace()
{
    if (!m_isPlaceAwaited || m_book.isMoving())
        return;
    applyPairing();
    resume();
    if (!isAskedForElsewhere())
        m_book.goTo(startPage());
    m_pause.start();
}

void ReadingState::applyPairing()
{
    const auto place = m_shelf.places().of(m_ready->painter->facts());
    const bool isShifted = place && place->isPairingShifted;
    m_actions[Command::ShiftPairing]->setChecked(isShifted);
    m_book.setPairing(isShifted ? Pairing::ShiftedByOne : Pairing::Natural);
}

PageNumber ReadingState::startPage() const
{
    const IssueFacts &facts = m_ready->painter->facts();
    const auto lastPage = PageNumber::fromNumber(facts.pageCount());
    if (m_ready->file.page)
        return std::min(*m_ready->file.page, lastPage);
    const auto place = m_shelf.places().of(facts);
    return place ? place->page : PageNumber();
}

std::vector<PageNumber> ReadingState::bookmarks() const
{
    std::vector<PageNumber> pages;
    if (m_ready)
        for (const Bookmark &bookmark : m_shelf.bookmarks().of(m_ready->painter->facts().contentKey))
            pages.push_back(bookmark.page);
    return pages;
}

QStringList ReadingState::recentFiles() const
{
    QStringList paths;
    for (const ShelvedIssue &issue : m_shelf.recentIssues().newest(mostRecent))
        paths += issue.path;
    return paths;
}

void ReadingState::remember()
{
    if (!m_isRemembered)
        m_isRemembered = m_shelf.recentIssues().remember(shelved(m_ready->painter->facts(), m_ready->file.path));
}

void ReadingState::keepPlace()
{
    if (!m_ready)
        return;
    remember();
    if (m_isPlaceAwaited)
        return;
    Place place;
    place.page = m_book.page();
    place.isPairingShifted = m_actions[Command::ShiftPairing]->isChecked();
    if (m_book.fit() == Fit::Free)
        place.zoom = m_book.zoom();
    m_shelf.places().keep(m_ready->painter->facts().contentKey, place);
}

void ReadingState::toggleBookmark(bool set)
{
    remember();
    const QByteArray &key = m_ready->painter->facts().contentKey;
    bool isDone = true;
    if (set)
        isDone = m_shelf.bookmarks().set(key, {m_book.page(), QDateTime::currentDateTime()});
    else
        for (const PageNumber page : m_book.spread().inReadingOrder(m_ready->painter->facts().binding))
            isDone = (!m_shelf.bookmarks().has(key, page) || m_shelf.bookmarks().remove(key, page)) && isDone;
    if (!isDone)
        tellOfLoss();
    showBookmark();
}

void ReadingState::tellOfLoss()
{
    Q_EMIT notKept(tr("The bookmark could not be kept: the disk is full or cannot be written to."));
}

// By this window, by another one, or by another program.
void ReadingState::takeBookmarks(const QByteArray &contentKey)
{
    if (!m_ready || m_ready->painter->facts().contentKey != contentKey)
        return;
    showBookmark();
    Q_EMIT bookmarksChanged();
}

void ReadingState::shiftPairing(bool shifted)
{
    m_book.setPairing(shifted ? Pairing::ShiftedByOne : Pairing::Natural);
    m_isPlaceAwaited = false; // the reader has begun to arrange this issue
    keepPlace();
}

void ReadingState::showBookmark()
{
    if (!m_ready)
        return;
    const IssueFacts &facts = m_ready->painter->facts();
    const auto pages = m_book.spread().inReadingOrder(facts.binding);
    const bool isMarked = std::any_of(pages.begin(), pages.end(),
                                      [&](PageNumber page) { return m_shelf.bookmarks().has(facts.contentKey, page); });
    m_actions[Command::Bookmark]->setChecked(isMarked);
}

} // namespace fanye::app
