// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PlaceKeeper.h"

#include "app/Actions.h"
#include "app/IssueTitle.h"
#include "flip/FlipView.h"
#include "shelf/Store.h"

#include <QFileInfo>

#include <algorithm>

namespace fanye {
namespace {

using namespace std::chrono_literals;

constexpr int mostRecent = 10;

ShelvedIssue shelved(const IssueFacts &facts, const QString &path)
{
    const QFileInfo file(path);
    return {facts.contentKey, file.absoluteFilePath(), titleOf(facts, path), facts.pageCount(),
            QDateTime::currentDateTime()};
}

} // namespace

PlaceKeeper::PlaceKeeper(Store &shelf, FlipView &book, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_book(book)
    , m_actions(actions)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &PlaceKeeper::keepPlace);
    connect(&book, &FlipView::pageChanged, this, [this] {
        showBookmark();
        if (m_ready)
            m_pause.start();
    });
    connect(&book, &FlipView::zoomChanged, &m_pause, [this] {
        if (m_ready)
            m_pause.start();
    });
    connect(actions[Command::Bookmark], &QAction::triggered, this, &PlaceKeeper::toggleBookmark);
    connect(actions[Command::ShiftPairing], &QAction::triggered, this, &PlaceKeeper::shiftPairing);
}

void PlaceKeeper::begin(const Session::Ready &ready)
{
    m_ready = &ready;
    const IssueFacts &facts = ready.painter->facts();
    m_isRemembered = false;
    m_pause.start(); // the disk can wait until the first pages are on show
    const auto place = m_shelf.place(facts);
    const bool isShifted = place && place->isPairingShifted;
    m_actions[Command::ShiftPairing]->setChecked(isShifted);
    m_book.setPairing(isShifted ? Pairing::ShiftedByOne : Pairing::Natural);
    Q_EMIT bookmarksChanged();
    showBookmark();
}

void PlaceKeeper::end()
{
    keepPlace();
    m_pause.stop();
    m_ready = nullptr;
}

PageNumber PlaceKeeper::startPage() const
{
    const IssueFacts &facts = m_ready->painter->facts();
    const auto lastPage = PageNumber::fromNumber(facts.pageCount());
    if (m_ready->file.page)
        return std::min(*m_ready->file.page, lastPage);
    const auto place = m_shelf.place(facts);
    return place ? place->page : PageNumber();
}

std::vector<PageNumber> PlaceKeeper::bookmarks() const
{
    std::vector<PageNumber> pages;
    if (m_ready)
        for (const Bookmark &bookmark : m_shelf.bookmarks(m_ready->painter->facts().contentKey))
            pages.push_back(bookmark.page);
    return pages;
}

QStringList PlaceKeeper::recentFiles() const
{
    QStringList paths;
    for (const ShelvedIssue &issue : m_shelf.recent(mostRecent))
        paths += issue.path;
    return paths;
}

void PlaceKeeper::remember()
{
    if (!m_isRemembered)
        m_isRemembered = m_shelf.remember(shelved(m_ready->painter->facts(), m_ready->file.path));
}

void PlaceKeeper::keepPlace()
{
    if (!m_ready)
        return;
    remember();
    Place place;
    place.page = m_book.page();
    place.isPairingShifted = m_actions[Command::ShiftPairing]->isChecked();
    if (m_book.fit() == Fit::Free)
        place.zoom = m_book.zoom();
    m_shelf.keepPlace(m_ready->painter->facts().contentKey, place);
}

// The star is shown as set only once it is kept.
void PlaceKeeper::toggleBookmark(bool set)
{
    remember();
    const QByteArray &key = m_ready->painter->facts().contentKey;
    bool isDone = true;
    if (set)
        isDone = m_shelf.setBookmark(key, {m_book.page(), QDateTime::currentDateTime()});
    else
        for (const PageNumber page : m_book.spread().inReadingOrder(m_ready->painter->facts().binding))
            isDone = (!m_shelf.hasBookmark(key, page) || m_shelf.removeBookmark(key, page)) && isDone;
    if (!isDone)
        Q_EMIT notKept(tr("The bookmark could not be kept: the disk is full or cannot be written to."));
    showBookmark();
    Q_EMIT bookmarksChanged();
}

void PlaceKeeper::shiftPairing(bool shifted)
{
    m_book.setPairing(shifted ? Pairing::ShiftedByOne : Pairing::Natural);
    keepPlace();
}

void PlaceKeeper::showBookmark()
{
    if (!m_ready)
        return;
    const IssueFacts &facts = m_ready->painter->facts();
    const auto pages = m_book.spread().inReadingOrder(facts.binding);
    const bool isMarked = std::any_of(pages.begin(), pages.end(),
                                      [&](PageNumber page) { return m_shelf.hasBookmark(facts.contentKey, page); });
    m_actions[Command::Bookmark]->setChecked(isMarked);
}

} // namespace fanye
