// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/file/FileLook.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <memory>

namespace fanye::worker {

// Times of a FileWatch. A value, so that tests can shorten them.
struct WatchTimes
{
    std::chrono::milliseconds collect{200}; // from the first of some events to the look
    std::chrono::milliseconds settle{600}; // between two looks that must agree
    std::chrono::milliseconds poll{5'000}; // where the system reports no changes
    std::chrono::milliseconds answer{10'000}; // a look that takes longer finds the file unreachable
    int looksForLoss = 4; // that must agree before a file is cut short, gone or unreachable: it may be being written
};

// Watches the file of an open issue for changes, looking at it on a thread of its own, because a share that is gone may
// block without end. GUI thread.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    FileWatch(const QString &path, std::shared_ptr<const IssueFile> opened, const WatchTimes &times = {},
              QObject *parent = nullptr);
    ~FileWatch() override;

    void look(); // now: no event is needed. Answered by found()
    std::optional<FileStamp> stamp() const { return m_before ? m_before->stamp : std::nullopt; } // at the last look

Q_SIGNALS:
    // After each look, or series of looks, that agree; often the same as before.
    void found(fanye::worker::FileCondition condition);

private:
    struct Shared;
    void lookSoon(std::chrono::milliseconds after);
    void begin();
    void take();
    void judge(const FileLook &look);
    void settle(FileCondition condition);

    std::shared_ptr<Shared> m_shared;
    WatchTimes m_times;
    FileStamp m_same;
    std::optional<FileLook> m_before;
    int m_agreeing = 0; // looks in a row
    bool m_isLooking = false;
    bool m_isLookWanted = false; // something happened during the look
    QTimer m_next;
    QTimer m_answer;
    QSocketNotifier m_events;
    QSocketNotifier m_looked;
};

} // namespace fanye::worker
