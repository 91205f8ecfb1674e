// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/ReaderMarks.h"

#include "app/session/ReadingState.h"
#include "shelf/Store.h"

#include <QUuid>

#include <algorithm>

namespace fanye::app {

using namespace marks;
using namespace shelf;

namespace {

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

} // namespace

ReaderMarks::ReaderMarks(const Session &session, Store &shelf, ReadingState &readingState, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_readingState(readingState)
{
    connect(&session, &Session::ready, this, &ReaderMarks::begin);
    connect(&session, &Session::aboutToClose, this, &ReaderMarks::end);
    connect(&shelf.marks(), &Marks::changed, this, [this](const QByteArray &key) {
        if (key == m_key)
            take();
    });
    connect(&shelf.marks(), &Marks::refused, this, [this](const QByteArray &key) {
        if (key == m_key)
            tellOfLoss();
    });
}

void ReaderMarks::begin(const OpenIssue &issue)
{
    if (m_key != issue.facts().contentKey)
        m_history.clear();
    m_key = issue.facts().contentKey;
    take();
}

void ReaderMarks::end()
{
    m_all.clear();
    Q_EMIT changed();
}

void ReaderMarks::take()
{
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
    const MarkChange change{std::nullopt, mark};
    if (!keep(change))
        return {};
    m_history.add(change);
    return mark.id;
}

void ReaderMarks::change(const Mark &mark)
{
    const Mark *before = find(mark.id);
    if (!before || *before == mark)
        return;
    MarkChange change{*before, mark};
    change.after->changed = now();
    if (keep(change))
        m_history.add(change);
}

void ReaderMarks::remove(const QString &id)
{
    const Mark *before = find(id);
    if (!before)
        return;
    const MarkChange change{*before, std::nullopt};
    if (keep(change))
        m_history.add(change);
}

void ReaderMarks::undo()
{
    if (const auto change = m_history.undone())
        keep(*change);
}

void ReaderMarks::redo()
{
    if (const auto change = m_history.redone())
        keep(*change);
}

bool ReaderMarks::keep(const MarkChange &change)
{
    if (!m_session.openIssue())
        return false;
    m_readingState.remember();
    const bool isKept
        = change.after ? m_shelf.marks().set(m_key, *change.after) : m_shelf.marks().remove(m_key, change.id());
    if (!isKept)
        tellOfLoss();
    return isKept;
}

void ReaderMarks::tellOfLoss()
{
    Q_EMIT notKept(
        tr("The mark could not be saved: the disk is full or cannot be written to, or the note is too long."));
}

} // namespace fanye::app
