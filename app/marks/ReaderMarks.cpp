// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/ReaderMarks.h"

#include "app/session/IssueBookmarks.h"
#include "app/session/ReadingState.h"
#include "shelf/Store.h"

#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace fanye::app {

using namespace marks;
using namespace shelf;

namespace {

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::utc());
}

PageNumber pageOf(const ReaderChange &change)
{
    if (const auto *bookmarks = std::get_if<BookmarkChange>(&change))
        return bookmarks->bookmarks.empty() ? PageNumber() : bookmarks->bookmarks.front().page;
    const auto &mark = std::get<MarkChange>(change);
    return (mark.after ? *mark.after : *mark.before).page();
}

} // namespace

ReaderMarks::ReaderMarks(const Session &session, Store &shelf, ReadingState &readingState, IssueBookmarks &bookmarks,
                         QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_readingState(readingState)
    , m_bookmarks(bookmarks)
{
    m_taking.setSingleShot(true);
    m_taking.setInterval(0); // many marks may be carried from a former version at once
    connect(&m_taking, &QTimer::timeout, this, &ReaderMarks::take);
    connect(&session, &Session::ready, this, &ReaderMarks::begin);
    connect(&session, &Session::aboutToClose, this, &ReaderMarks::end);
    connect(&bookmarks, &IssueBookmarks::changedByReader, this, [this](const BookmarkChange &change) {
        m_history.add(change);
        Q_EMIT changed(); // of what can be undone
    });
    connect(&shelf.marks(), &Marks::changed, this, [this](const QByteArray &key) {
        if (m_isOpen && key == m_key)
            m_taking.start();
    });
    connect(&shelf.marks(), &Marks::refused, this, [this](const QByteArray &key) {
        if (m_isOpen && key == m_key)
            tellOfLoss();
    });
}

void ReaderMarks::begin(const OpenIssue &issue)
{
    if (m_key != issue.facts().contentKey)
        m_history.clear();
    m_key = issue.facts().contentKey;
    m_isOpen = true;
    take();
}

void ReaderMarks::end()
{
    Q_EMIT ending();
    m_isOpen = false;
    m_taking.stop();
    m_all.clear();
    Q_EMIT changed();
}

void ReaderMarks::take()
{
    m_taking.stop();
    m_all = m_shelf.marks().of(m_key);
    Q_EMIT changed();
}

const Mark *ReaderMarks::find(const QString &id) const
{
    const auto mark = std::find_if(m_all.begin(), m_all.end(), [&](const Mark &one) { return one.id == id; });
    return mark == m_all.end() ? nullptr : &*mark;
}

QString ReaderMarks::add(Mark mark)
{
    mark.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    mark.created = mark.changed = now();
    return make({std::nullopt, mark}) ? mark.id : QString();
}

bool ReaderMarks::change(const Mark &mark)
{
    const Mark *before = find(mark.id);
    if (!before)
        return false;
    if (*before == mark)
        return true;
    MarkChange change{*before, mark};
    change.after->changed = now();
    return make(change);
}

void ReaderMarks::remove(const QString &id)
{
    if (const Mark *before = find(id))
        make({*before, std::nullopt});
}

// Into the history first: whoever hears of the change asks what can be undone.
bool ReaderMarks::make(const MarkChange &change)
{
    const MarkHistory before = m_history;
    m_history.add(change);
    if (keep(change))
        return true;
    m_history = before;
    return false;
}

void ReaderMarks::undo()
{
    const MarkHistory before = m_history;
    if (const auto change = m_history.undone(); change && !apply(*change))
        m_history = before;
    else if (change)
        Q_EMIT undoneOn(pageOf(*change));
}

void ReaderMarks::redo()
{
    const MarkHistory before = m_history;
    if (const auto change = m_history.redone(); change && !apply(*change))
        m_history = before;
    else if (change)
        Q_EMIT undoneOn(pageOf(*change));
}

bool ReaderMarks::apply(const ReaderChange &change)
{
    if (const auto *bookmarks = std::get_if<BookmarkChange>(&change)) {
        const bool isKept = m_bookmarks.apply(*bookmarks);
        Q_EMIT changed();
        return isKept;
    }
    return keep(std::get<MarkChange>(change));
}

bool ReaderMarks::keep(const MarkChange &change)
{
    if (!m_isOpen)
        return false;
    if (m_session.openIssue()) // one that is being closed has been remembered
        m_readingState.remember();
    const bool isKept
        = change.after ? m_shelf.marks().set(m_key, *change.after) : m_shelf.marks().remove(m_key, change.id());
    if (isKept)
        take(); // at once: it is to be seen
    else
        tellOfLoss();
    return isKept;
}

void ReaderMarks::tellOfLoss()
{
    Q_EMIT notKept(
        tr("The mark could not be saved: the disk is full or cannot be written to, or the note is too long."));
}

} // namespace fanye::app
