// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/ShelfThread.h"

#include "shelf/database/Backups.h"
#include "shelf/database/Database.h"
#include "shelf/database/Opening.h"
#include "shelf/database/Tables.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QLockFile>
#include <QThread>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace fanye::shelf {
namespace {

using namespace std::chrono_literals;

constexpr auto backupDelay = 20s; // not in the first seconds, while an issue opens
constexpr std::chrono::milliseconds usualPatience = 5s; // with other programs
constexpr auto changePause = 100ms; // a program that writes a lot is read ten times a second

const auto dataVersion = QStringLiteral("PRAGMA data_version");

std::unique_ptr<ShelfContent> onHeap(std::optional<ShelfContent> records)
{
    return records ? std::make_unique<ShelfContent>(std::move(*records)) : nullptr;
}

// By path: closing a descriptor of the file would release SQLite's locks on it.
void touch(const QString &file)
{
    utimensat(AT_FDCWD, QFile::encodeName(file).constData(), nullptr, 0);
}

} // namespace

ShelfThread::ShelfThread(const QString &file)
    : m_file(file)
{
    connect(this, &ShelfThread::requested, this, &ShelfThread::work, Qt::QueuedConnection);
}

ShelfThread::~ShelfThread() = default;

void ShelfThread::open()
{
    request({true, {}, false});
}

void ShelfThread::save(std::vector<ShelfChange> changes)
{
    request({false, std::move(changes), false});
}

void ShelfThread::finish(std::vector<ShelfChange> changes, std::chrono::milliseconds atMost)
{
    m_end = std::chrono::steady_clock::now() + atMost;
    request({false, std::move(changes), true});
}

int ShelfThread::patience() const
{
    const auto end = m_end.load();
    if (end == std::chrono::steady_clock::time_point::max())
        return int(usualPatience.count());
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    return int(std::clamp(left, std::chrono::milliseconds(0), usualPatience).count());
}

void ShelfThread::request(Requests more)
{
    {
        const std::lock_guard lock(m_mutex);
        m_requests.open = m_requests.open || more.open;
        m_requests.finish = m_requests.finish || more.finish;
        for (ShelfChange &change : more.changes)
            m_requests.changes.push_back(std::move(change));
    }
    Q_EMIT requested();
}

void ShelfThread::report(ShelfReport report)
{
    {
        const std::lock_guard lock(m_mutex);
        m_reports.push_back(std::move(report));
    }
    m_hasReport.notify_all();
    Q_EMIT reported();
}

std::vector<ShelfReport> ShelfThread::takeReports()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_reports, {});
}

void ShelfThread::waitForReport(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    m_hasReport.wait_for(lock, atMost, [this] { return !m_reports.empty(); });
}

void ShelfThread::work()
{
    Database::setPatience([this] { return patience(); });
    Requests now;
    {
        const std::lock_guard lock(m_mutex);
        now = std::exchange(m_requests, {});
    }
    if (now.open && !m_database)
        openFile();
    else if (now.open && !tellTrouble())
        report(ShelfOpened{ShelfGood(), nullptr});
    if (!now.changes.empty())
        saveAll(now.changes);
    if (!now.finish)
        return;
    backUpWhenDue();
    m_pause.reset();
    m_backup.reset();
    m_watcher.reset();
    m_database.reset();
    Database::setPatience({});
    thread()->quit();
}

// Reports the records before trying to write: the places are then known although another program holds the file.
bool ShelfThread::openFile()
{
    OpenedShelf opened = openShelf(m_file);
    if (!opened.database) {
        report(ShelfOpened{opened.condition, onHeap(readOnlyRecords(m_file))});
        return false;
    }
    m_database = std::move(opened.database);
    m_identity = identityOf(m_file);
    m_version = m_database->value(dataVersion);
    auto records = onHeap(readRecords(*m_database));
    if (!records) {
        report(ShelfOpened{inMemory(*m_database), nullptr});
        m_database.reset();
        return false;
    }
    report(ShelfOpened{opened.condition, std::move(records)});
    watch();
    lookForChanges(); // changes between reading and watching it
    return !tellTrouble();
}

// If another program holds the file, it stays open: it can be read now and written to later.
bool ShelfThread::tellTrouble()
{
    const auto trouble = whyNotWritable(*m_database);
    if (!trouble)
        return false;
    if (trouble->why != ShelfInMemory::Why::Busy)
        m_database.reset();
    report(ShelfOpened{*trouble, nullptr});
    return true;
}

bool ShelfThread::writeAll(const std::vector<ShelfChange> &changes)
{
    const bool isWritten = m_database->inTransaction([&](Database &inside) {
        return std::all_of(changes.begin(), changes.end(),
                           [&](const ShelfChange &change) { return write(inside, change); });
    });
    if (isWritten)
        touch(m_file);
    return isWritten;
}

// A deleted file can still be written to, and all of it is lost when it is closed. It stays open until another has all
// of it. True: the path names the open file, or nothing is open.
bool ShelfThread::returnToPath()
{
    if (!m_database || m_identity == identityOf(m_file))
        return true;
    if (const auto trouble = makeShelfAgain(*m_database, m_file)) {
        report(ChangesFailed{trouble});
        return false;
    }
    m_database.reset();
    return true;
}

// The disk may fail at any time. Unwritten changes are not lost: the store still has them.
void ShelfThread::saveAll(const std::vector<ShelfChange> &changes)
{
    if (!returnToPath())
        return;
    if (!m_database && !openFile()) {
        report(ChangesFailed{});
        return;
    }
    if (writeAll(changes)) {
        report(ChangesSaved{});
        lookForChanges();
        return;
    }
    if (m_database->trouble() == Trouble::Refused) {
        if (auto refused = writeEach(changes)) {
            report(ChangesSaved{std::move(*refused)});
            reread();
            return;
        }
    }
    const ShelfInMemory why = inMemory(*m_database);
    if (m_database->trouble() != Trouble::Busy)
        m_database.reset(); // to be opened again, and mended where it is damaged
    report(ChangesFailed{why});
}

// Answers the changes that violate a constraint. Nothing where the disk or a lock stopped it: then all are written
// again later, which does no harm to those already written.
std::optional<std::vector<ShelfChange>> ShelfThread::writeEach(const std::vector<ShelfChange> &changes)
{
    std::vector<ShelfChange> refused;
    for (const ShelfChange &change : changes) {
        if (writeAll({change}))
            continue;
        if (m_database->trouble() != Trouble::Refused)
            return std::nullopt;
        refused.push_back(change);
    }
    return refused;
}

void ShelfThread::reread()
{
    const auto version = m_database->value(dataVersion); // first: changes made meanwhile are read again
    auto records = onHeap(readRecords(*m_database));
    if (!records)
        return; // it is read again at the next lookForChanges()
    m_version = version;
    report(ShelfReread{std::move(records)});
}

// SQLite does not notify of other programs' changes, and its files change before the changes are visible. So each
// program touches the file after writing, and looks for changes when it was touched.
void ShelfThread::watch()
{
    m_pause = std::make_unique<QTimer>();
    m_pause->setSingleShot(true);
    connect(m_pause.get(), &QTimer::timeout, this, &ShelfThread::lookForChanges);
    m_watcher = std::make_unique<QFileSystemWatcher>();
    m_watcher->addPath(m_file);
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_pause->isActive())
            m_pause->start(changePause);
    });
    m_backup = std::make_unique<QTimer>();
    m_backup->setSingleShot(true);
    connect(m_backup.get(), &QTimer::timeout, this, &ShelfThread::backUpWhenDue);
    m_backup->start(backupDelay);
}

void ShelfThread::lookForChanges()
{
    if (m_database && m_database->value(dataVersion) != m_version)
        reread();
}

void ShelfThread::backUpWhenDue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Backups backups(m_file);
    if (!m_database || !backups.isDue(now) || !m_database->value(QStringLiteral("SELECT 1 FROM issues")).isValid())
        return;
    QLockFile lock(m_file + QStringLiteral(".lock")); // another program may be making it, and one backup is enough
    if (lock.tryLock(0))
        backups.make(*m_database, now);
}

} // namespace fanye::shelf
