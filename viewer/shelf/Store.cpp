// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/Store.h"

#include "shelf/ShelfThread.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>
#include <utility>

namespace fanye::shelf {
namespace {

using namespace std::chrono_literals;

// Longer than a wait for another program's lock that may be under way, so that the last write follows it. A desktop
// session that ends does not give its programs much more time.
constexpr auto longestEnd = 8s;
constexpr auto longestDisk = 2s; // more than that, for the disk itself
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
    using Why = ShelfInMemory::Why;
    return memory && memory->why != Why::Newer && memory->why != Why::NoDatabase && memory->why != Why::OnShare;
}

} // namespace

Store::Store(const QString &file, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
    , m_file(std::make_unique<ShelfThread>(file))
    , m_bookmarks(m_records)
    , m_corrections(m_records)
    , m_facts(m_records)
    , m_marks(m_records)
    , m_settings(m_records)
    , m_onShelf(m_records)
    , m_folders(m_records)
    , m_places(m_records)
    , m_recentIssues(m_records)
    , m_retryAfter(firstRetry)
{
    connect(&m_records, &ShelfRecords::changed, this, &Store::keep);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Store::returnToDisk);
    connect(m_file.get(), &ShelfThread::reported, this, &Store::takeReports, Qt::QueuedConnection);
    m_thread->setObjectName(QStringLiteral("shelf"));
    m_file->moveToThread(m_thread.get());
    m_thread->start();
    m_file->open();
}

// Requests the changes under way once more: whether they were written is not known here, and writing twice does no
// harm.
Store::~Store()
{
    m_underWay.add(m_unsaved);
    m_file->finish(m_underWay.inOrder(), longestEnd);
    if (m_thread->wait(QDeadlineTimer(longestEnd + longestDisk)))
        return;
    // The thread is blocked by a disk and ends with the program; until then its objects must stay.
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

void Store::keep(const ShelfChange &change)
{
    m_unsaved.add(change);
    save();
}

// One request at a time. Later changes wait in m_unsaved, which keeps the last change of each subject only.
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

// With growing intervals, and not at all while there is nothing to read or to write.
void Store::tryLater()
{
    const bool hasWork = !m_isLoaded || !m_unsaved.isEmpty();
    if (m_retry.isActive() || !mayPass(m_condition) || !hasWork)
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
    for (const ShelfChange &change : report.refused)
        m_records.refuse(change);
    save();
    if (isSaved())
        Q_EMIT saved();
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

void Store::become(ShelfContent records)
{
    for (const UnsavedChanges *changes : {&m_underWay, &m_unsaved})
        for (const ShelfChange &change : changes->inOrder())
            applyTo(records, change);
    m_records.replace(std::move(records));
}

} // namespace fanye::shelf
