// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/CarriedMarks.h"

#include "app/messages/IssueTitle.h"
#include "app/session/AnalysisThreads.h"
#include "app/session/KeptSketch.h"
#include "app/session/ReadingState.h"
#include "shelf/Store.h"
#include "system/PathBytes.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStringList>

namespace fanye::app {

using namespace shelf;
using namespace system;

namespace {

constexpr int mostVersions = 8; // that are compared with the open one

const auto carriedSetting = QStringLiteral("carried-from"); // a content key

} // namespace

CarriedMarks::CarriedMarks(const Session &session, Store &shelf, ReadingState &readingState, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_readingState(readingState)
{
    connect(&session, &Session::aboutToClose, this, &CarriedMarks::leave);
    connect(&session, &Session::ready, this, &CarriedMarks::begin);
    connect(&session, &Session::changed, this, [this] {
        if (!m_session.openIssue()) // closed for good: the text of a whole issue is not kept
            m_former.reset();
    });
    connect(&shelf, &Store::loaded, this, &CarriedMarks::compareIfRead);
    // The title may be known only once the facts have been found.
    connect(&shelf.recentIssues(), &RecentIssues::changed, this, &CarriedMarks::compareIfRead, Qt::QueuedConnection);
}

// If versions follow quickly, take the bookmarks of the last one whose text was read.
void CarriedMarks::leave(const OpenIssue &issue)
{
    if (!m_former || issue.opening == Opening::First)
        m_former = Version{issue.facts().contentKey, issue.facts(), issue.analysis->sharedText()};
}

void CarriedMarks::begin(const OpenIssue &issue)
{
    m_compared = {};
    if (issue.opening == Opening::First || (m_former && issue.facts().contentKey == m_former->contentKey))
        m_former.reset();
    connect(issue.analysis.get(), &TextAnalysis::grown, this, &CarriedMarks::compareIfRead);
    compareIfRead();
}

// Comparing long issues takes longer than a frame.
void CarriedMarks::compareIfRead()
{
    const OpenIssue *issue = m_session.openIssue();
    if (m_isComparing || !m_shelf.isLoaded() || !issue || !issue->analysis->isComplete())
        return;
    const QByteArray &key = issue->facts().contentKey;
    const QString kept = m_shelf.recentIssues().titleOf(key);
    const QString title = kept.isEmpty() ? titleOf(issue->facts(), issue->file.path) : kept;
    if (std::exchange(m_compared, {key, title}) == std::pair(key, title))
        return;
    if (auto versions = formerVersions(*issue, title); !versions.empty())
        start(std::move(versions), *issue);
}

// Nothing goes into a version that has marks of its own, or had some that the reader removed.
bool CarriedMarks::mayTake(const QByteArray &contentKey) const
{
    return !m_shelf.recentIssues().hasReadersWork(contentKey)
        && m_shelf.settings().value(contentKey, carriedSetting).isNull();
}

std::vector<CarriedMarks::Version> CarriedMarks::formerVersions(const OpenIssue &issue, const QString &title) const
{
    std::vector<Version> versions;
    if (m_former)
        versions.push_back(*m_former);
    const IssueFacts &facts = issue.facts();
    if (!mayTake(facts.contentKey))
        return versions;
    const ShelvedIssue shelved{facts.contentKey, absolutePath(issue.file.path), title, facts.pageCount(), {}};
    for (const QByteArray &key : m_shelf.recentIssues().likelyVersions(shelved, mostVersions))
        if (auto sketch = KeptSketch::of(m_shelf, key); sketch && (!m_former || key != m_former->contentKey))
            versions.push_back({key, {}, nullptr, *std::move(sketch)});
    return versions;
}

void CarriedMarks::start(std::vector<Version> versions, const OpenIssue &issue)
{
    m_isComparing = true;
    analysisThreads().start([versions = std::move(versions), facts = issue.facts(), text = issue.analysis->sharedText(),
                             self = QPointer<CarriedMarks>(this)] {
        const auto former = formerAmong(versions, facts, *text);
        QMetaObject::invokeMethod(qApp, [self, former, key = facts.contentKey] {
            if (self)
                self->take(key, former);
        });
    });
}

// On a thread.
std::optional<CarriedMarks::Former> CarriedMarks::formerAmong(const std::vector<Version> &versions,
                                                              const IssueFacts &facts, const text::IssueText &text)
{
    const IssueSketch sketch = sketchOf(text);
    for (const Version &version : versions) {
        const auto same = version.text ? samePages(version.facts, sketchOf(*version.text), facts, sketch)
                                       : samePages(version.sketch, sketch);
        if (same)
            return Former{version.contentKey, *same};
    }
    return std::nullopt;
}

void CarriedMarks::take(const QByteArray &contentKey, const std::optional<Former> &former)
{
    m_isComparing = false;
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    if (issue->facts().contentKey != contentKey) // yet another version
        return compareIfRead();
    m_former.reset();
    if (former)
        carry(contentKey, *former);
}

void CarriedMarks::carry(const QByteArray &contentKey, const Former &former)
{
    m_readingState.remember();
    if (former.same.areMost)
        Q_EMIT sameIssue(former.contentKey);
    if (!mayTake(contentKey))
        return;
    const Count bookmarks = carryBookmarks(contentKey, former), marks = carryMarks(contentKey, former);
    if (former.same.areMost)
        Q_EMIT factsWanted(former.contentKey);
    const int carried = bookmarks.carried + marks.carried, lost = bookmarks.lost + marks.lost;
    QStringList words;
    if (carried > 0) {
        m_shelf.settings().set(contentKey, carriedSetting, QString::fromLatin1(former.contentKey));
        words << tr("%n mark(s) and bookmark(s) of the former version are in this one, too.", nullptr, carried);
    }
    if (lost > 0)
        words << tr("%n mark(s) and bookmark(s) on pages that are gone stay with the former version.", nullptr, lost);
    if (!words.isEmpty())
        Q_EMIT told(words.join(QLatin1Char(' ')));
}

CarriedMarks::Count CarriedMarks::carryBookmarks(const QByteArray &contentKey, const Former &former)
{
    Count count;
    for (const Bookmark &bookmark : m_shelf.bookmarks().of(former.contentKey)) {
        const auto to = former.same.pages.find(bookmark.page);
        const bool isCarried
            = to != former.same.pages.end() && m_shelf.bookmarks().set(contentKey, {to->second, bookmark.created});
        ++(isCarried ? count.carried : count.lost);
    }
    return count;
}

// A mark over several pages goes where all of them are.
CarriedMarks::Count CarriedMarks::carryMarks(const QByteArray &contentKey, const Former &former)
{
    Count count;
    for (marks::Mark mark : m_shelf.marks().of(former.contentKey)) {
        bool isThere = true;
        for (marks::MarkRect &rect : mark.rects) {
            const auto to = former.same.pages.find(rect.page);
            isThere = isThere && to != former.same.pages.end();
            if (isThere)
                rect.page = to->second;
        }
        ++(isThere && m_shelf.marks().set(contentKey, mark) ? count.carried : count.lost);
    }
    return count;
}

} // namespace fanye::app
