// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/Store.h"

#include "shelf/ShelfThread.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace fanye::shelf {
namespace {

using namespace std::chrono_literals;

// More than the wait for another program's lock that may be under way, so that the last write has its turn, too. But a
// session that ends gives its programs not much more.
constexpr auto longestEnd = 8s;
constexpr auto longestDisk = 2s; // beyond that: for the disk itself
constexpr std::chrono::milliseconds firstRetry = 1s, lastRetry = 5min;

bool isInMemory(const StoreCondition &condition)
{
    return std::holds_alternative<ShelfInMemory>(condition);
}

bool isBusy(const StoreCondition &condition)
{
    const auto *memory = std::get_if<ShelfInMemory>(&condition);
    return memory && memory->why == ShelfInMemory::Why::Busy;
}

bool mayPass(const StoreCondition &condition)
{
    const auto *memory = std::get_if<ShelfInMemory>(&condition);
    return memory && memory->why != ShelfInMemory::Why::Newer && memory->why != ShelfInMemory::Why::NoDatabase;
}

// The issues of which one differs from the other in what `of` tells.
template <typename Of> std::set<QByteArray> differing(const IssueRecords &one, const IssueRecords &other, Of &&of)
{
    static const IssueRecord none;
    std::set<QByteArray> keys;
    const auto compare = [&](const IssueRecords &these, const IssueRecords &those) {
        for (const auto &[key, record] : these) {
            const auto same = those.find(key);
            if (of(record) != of(same == those.end() ? none : same->second))
                keys.insert(key);
        }
    };
    compare(one, other);
    compare(other, one);
    return keys;
}

} // namespace

Store::Store(const QString &file, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
    , m_file(std::make_unique<ShelfThread>(file))
    , m_retryAfter(firstRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Store::returnToDisk);
    connect(m_file.get(), &ShelfThread::reported, this, &Store::takeReports, Qt::QueuedConnection);
    m_thread->setObjectName(QStringLiteral("shelf"));
    m_file->moveToThread(m_thread.get());
    m_thread->start();
    m_file->open();
}

// What is under way is asked for once more: whether it was written is not known here, and twice does no harm.
Store::~Store()
{
    m_underWay.add(m_unsaved);
    m_file->finish(m_underWay.inOrder(), longestEnd);
    if (m_thread->wait(QDeadlineTimer(longestEnd + longestDisk)))
        return;
    // It hangs on a disk, and the program's end will end it: it must not lose what it works on before that.
    static_cast<void>(m_file.release());
    static_cast<void>(m_thread.release());
}

bool Store::waitUntilLoaded(std::chrono::milliseconds atMost)
{
    const QDeadlineTimer deadline(atMost);
    for (bool isLate = false; !m_isLoaded && !isLate; isLate = deadline.hasExpired()) {
        m_file->waitForReport(std::max(0ms, std::chrono::milliseconds(deadline.remainingTime())));
        takeReports();
    }
    return m_isLoaded;
}

bool Store::change(ShelfChange change)
{
    const bool isNew = std::holds_alternative<IssueOpened>(change);
    if (issueOf(change).isEmpty() || (!isNew && !find(issueOf(change))))
        return false;
    applyTo(m_records, change);
    m_unsaved.add(std::move(change));
    save();
    return true;
}

// One request at a time: what comes meanwhile waits here, where of many changes of one thing the last remains.
void Store::save()
{
    if (!m_underWay.isEmpty() || m_unsaved.isEmpty())
        return;
    if (isInMemory(m_condition))
        tryLater();
    else
        send();
}

void Store::send()
{
    m_underWay = std::exchange(m_unsaved, {});
    m_file->save(m_underWay.inOrder());
}

// More and more rarely, and not at all while there is nothing to be done.
void Store::tryLater()
{
    const bool isWorthIt = !m_isLoaded || !m_unsaved.isEmpty();
    if (m_retry.isActive() || !mayPass(m_condition) || !isWorthIt)
        return;
    m_retry.start(m_retryAfter);
    m_retryAfter = std::min(2 * m_retryAfter, lastRetry);
}

void Store::returnToDisk()
{
    m_retry.stop();
    if (!isInMemory(m_condition) || !m_underWay.isEmpty())
        return;
    if (m_unsaved.isEmpty())
        m_file->open();
    else
        send();
}

void Store::takeReports()
{
    for (ShelfReport &report : m_file->takeReports())
        std::visit([this](auto &known) { take(known); }, report);
}

void Store::take(ShelfOpened &report)
{
    const bool isAll = report.records || (isInMemory(report.condition) && !isBusy(report.condition));
    if (report.records)
        become(std::move(*report.records));
    setCondition(report.condition);
    if (isAll && !std::exchange(m_isLoaded, true))
        Q_EMIT loaded();
    if (!m_isLoaded)
        tryLater();
    save();
}

void Store::take(ChangesSaved &report)
{
    m_underWay.clear();
    m_retryAfter = firstRetry;
    if (isInMemory(m_condition))
        setCondition(ShelfGood());
    tellRefusals(report.refused);
    save();
    if (isSaved())
        Q_EMIT saved();
}

void Store::tellRefusals(const std::vector<ShelfChange> &refused)
{
    for (const ShelfChange &change : refused)
        if (std::holds_alternative<BookmarkSet>(change) || std::holds_alternative<BookmarkRemoved>(change))
            Q_EMIT bookmarkRefused(issueOf(change));
        else if (std::holds_alternative<CorrectionsKept>(change) || std::holds_alternative<SettingKept>(change))
            Q_EMIT correctionsRefused(issueOf(change));
}

void Store::take(ChangesFailed &report)
{
    m_underWay.add(std::exchange(m_unsaved, {}));
    m_unsaved = std::exchange(m_underWay, {});
    if (report.why)
        setCondition(*report.why);
    tryLater();
}

void Store::take(ShelfReread &report)
{
    become(std::move(*report.records));
}

void Store::setCondition(const StoreCondition &condition)
{
    if (condition == m_condition)
        return;
    m_condition = condition;
    Q_EMIT conditionChanged();
}

void Store::become(IssueRecords records)
{
    for (const UnsavedChanges *changes : {&m_underWay, &m_unsaved})
        for (const ShelfChange &change : changes->inOrder())
            applyTo(records, change);
    const IssueRecords before = std::exchange(m_records, std::move(records));
    const auto bookmarks = [](const IssueRecord &record) -> auto &
    {
        return record.bookmarks;
    };
    const auto corrections = [](const IssueRecord &record) { return std::tie(record.corrections, record.settings); };
    const auto recent = [](const IssueRecord &record) { return std::tie(record.isRecent, record.issue); };
    for (const QByteArray &key : differing(before, m_records, bookmarks))
        Q_EMIT bookmarksChanged(key);
    for (const QByteArray &key : differing(before, m_records, corrections))
        Q_EMIT correctionsChanged(key);
    if (!differing(before, m_records, recent).empty())
        Q_EMIT recentChanged();
}

const IssueRecord *Store::find(const QByteArray &contentKey) const
{
    const auto record = m_records.find(contentKey);
    return record == m_records.end() ? nullptr : &record->second;
}

bool Store::remember(const ShelvedIssue &issue)
{
    const bool isDone = change(IssueOpened{issue});
    if (isDone)
        Q_EMIT recentChanged();
    return isDone;
}

std::optional<Place> Store::place(const IssueFacts &issue) const
{
    const IssueRecord *record = find(issue.contentKey);
    if (issue.pageCount() == 0 || !record || !record->place)
        return std::nullopt;
    Place place = *record->place;
    place.page = std::min(place.page, PageNumber::fromNumber(issue.pageCount()));
    return place;
}

bool Store::keepPlace(const QByteArray &contentKey, const Place &place)
{
    return change(PlaceKept{contentKey, place});
}

std::vector<Bookmark> Store::bookmarks(const QByteArray &contentKey) const
{
    const IssueRecord *record = find(contentKey);
    return record ? record->bookmarks : std::vector<Bookmark>();
}

bool Store::hasBookmark(const QByteArray &contentKey, PageNumber page) const
{
    const IssueRecord *record = find(contentKey);
    return record && fanye::shelf::hasBookmark(*record, page);
}

bool Store::setBookmark(const QByteArray &contentKey, const Bookmark &bookmark)
{
    const bool isDone = change(BookmarkSet{contentKey, bookmark});
    if (isDone)
        Q_EMIT bookmarksChanged(contentKey);
    return isDone;
}

bool Store::removeBookmark(const QByteArray &contentKey, PageNumber page)
{
    const bool isDone = change(BookmarkRemoved{contentKey, page});
    if (isDone)
        Q_EMIT bookmarksChanged(contentKey);
    return isDone;
}

KeptCorrections Store::corrections(const QByteArray &contentKey, const QString &base) const
{
    const IssueRecord *record = find(contentKey);
    if (!record)
        return {};
    const auto kept = record->corrections.find(base);
    return kept == record->corrections.end() ? KeptCorrections() : kept->second;
}

bool Store::keepCorrections(const QByteArray &contentKey, const QString &base, const KeptCorrections &corrections)
{
    const bool isDone = change(CorrectionsKept{contentKey, base, corrections});
    if (isDone)
        Q_EMIT correctionsChanged(contentKey);
    return isDone;
}

QString Store::setting(const QByteArray &contentKey, const QString &name) const
{
    const IssueRecord *record = find(contentKey);
    if (!record)
        return {};
    const auto kept = record->settings.find(name);
    return kept == record->settings.end() ? QString() : kept->second;
}

bool Store::setSetting(const QByteArray &contentKey, const QString &name, const QString &value)
{
    return change(SettingKept{contentKey, name, value});
}

} // namespace fanye::shelf
