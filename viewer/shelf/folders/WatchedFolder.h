// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/folders/FolderScanTask.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QSocketNotifier;

namespace fanye::shelf {

struct WatchPace
{
    std::chrono::milliseconds afterEvents{1000}; // of quiet; a copy under way writes for a while
    std::chrono::milliseconds longestWait{10'000}; // where it does not become quiet
    std::chrono::milliseconds whileMissing{15'000};
    std::chrono::milliseconds onShare{5 * 60'000};
    std::chrono::milliseconds withoutEvents{60'000}; // the system watches no more folders
    std::chrono::milliseconds withEvents{30 * 60'000}; // for what the events may have missed
    std::chrono::milliseconds patience{10'000}; // without any progress
    int restFactor = 20; // after a reading, this many times as long as it took
};

// A folder whose issues belong on the shelf: read at first, and again whenever something in it has changed. One thread,
// which never waits for the folder.
class WatchedFolder : public QObject
{
    Q_OBJECT
public:
    explicit WatchedFolder(const QString &folder, const WatchPace &pace = {}, const FolderReader &reader = listFolder,
                           QObject *parent = nullptr);
    ~WatchedFolder() override;

    const QString &path() const { return m_folder; }
    bool isReading() const { return m_task != nullptr; }
    bool isSilent() const { return m_isSilent; }
    void read(); // now, or once the reading under way has ended

Q_SIGNALS:
    void listed(const fanye::shelf::FolderListing &listing);
    // The file system has not answered for a while, as a share does whose server is away. It is waited for, without
    // end; listed() follows when it answers.
    void silent();

private:
    void start();
    void finish();
    void planNext(const FolderReading &reading);
    void takeEvents();
    void lookForProgress();

    QString m_folder;
    WatchPace m_pace;
    FolderReader m_reader;
    std::shared_ptr<TreeEvents> m_events;
    std::unique_ptr<QSocketNotifier> m_eventsNotifier;
    std::unique_ptr<FolderScanTask> m_task; // null: none under way
    std::unique_ptr<QSocketNotifier> m_taskNotifier;
    QTimer m_next; // the next reading
    QTimer m_watchdog;
    QElapsedTimer m_sinceStart; // of the reading under way
    QElapsedTimer m_sinceChange; // the first that has not been read yet
    std::chrono::milliseconds m_rest{0}; // before the next reading
    std::size_t m_progress = 0; // when it was looked at last
    bool m_isSilent = false;
    bool m_isAgainWanted = false;
};

} // namespace fanye::shelf
