// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/EngineProcess.h"
#include "worker/process/ExitReason.h"
#include "worker/protocol/Protocol.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace fanye::worker {

// One worker and its requests, answered in their order. The deadline of each request runs from the end of the one
// before. A worker that exceeds it, takes too much memory, or sends an invalid message or one that does not fit its
// request is killed. Nothing restarts it here: the owner of the connection decides after an exit. GUI thread.
class WorkerConnection : public QObject
{
    Q_OBJECT
public:
    explicit WorkerConnection(QObject *parent = nullptr);
    ~WorkerConnection() override;

    // Takes over a worker that was started ahead; null: starts one. False where none can be started. A worker that is
    // running is killed, and its requests are dropped.
    bool start(std::unique_ptr<EngineProcess> process = nullptr);
    // Of this worker and those started after it. Before, they have the priority of the window itself.
    void lowerPriority(EngineProcess::Priority priority);
    bool isRunning() const { return m_process != nullptr; }
    int descriptor() const { return m_process ? m_process->channel().descriptor() : -1; }
    pid_t processId() const { return m_process ? m_process->processId() : 0; }

    // REQUIRES: isRunning(). `descriptor` is sent along and stays the caller's. If the worker has died, died() is
    // emitted later, never inside this call.
    void ask(const Request &request, std::chrono::milliseconds deadline, int descriptor = -1);
    // A request that was sent to the process before start().
    void expect(const Request &request, std::uint32_t serial, std::chrono::milliseconds deadline);
    // The request under way gets this deadline, from now on. REQUIRES: waitingCount() > 0
    void setDeadline(std::chrono::milliseconds deadline);
    void reportSlowAfter(std::chrono::milliseconds after) { m_slowAfter = after; }
    std::size_t waitingCount() const { return m_asked.size(); }
    // Whether the request under way has taken more than this of a worker's time (see TimeSpent).
    bool hasTaken(std::chrono::milliseconds time);
    // Processor time of this worker and of the earlier ones of this connection.
    std::chrono::nanoseconds processorTime();
    // Handles the messages received so far until isEnough(); the event loop handles the others, as usual.
    void takeInUntil(const std::function<bool()> &isEnough);

Q_SIGNALS:
    void answered(const fanye::worker::Request &request, const fanye::worker::Response &response);
    void takesLong(const fanye::worker::Request &request); // under way for longer than reportSlowAfter() says
    // `lost`: the request that it died on, if any, and those behind it.
    void died(fanye::worker::ExitReason how, const std::vector<fanye::worker::Request> &lost);

private:
    struct Asked
    {
        Request request;
        std::uint32_t serial = 0;
        std::chrono::milliseconds deadline{0};
    };
    void takeIn();
    bool deliver(const Frame &frame);
    void supervise();
    void begin();
    void leave();
    void hangUp();
    void learnEnd();
    void lose(ExitReason how);

    std::unique_ptr<EngineProcess> m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::deque<Asked> m_asked;
    QTimer m_supervision; // runs only while a request is under way or a worker is about to exit
    EngineProcess::Priority m_priority = EngineProcess::Priority::Window;
    QElapsedTimer m_underWay;
    TimeSpent m_spent; // on the request under way
    std::chrono::nanoseconds m_timeOfEarlier{0};
    QElapsedTimer m_hungUp; // valid once the worker has closed its socket
    qint64 m_ownBytes = 0; // when last measured
    std::chrono::milliseconds m_slowAfter{2'000};
    bool m_saidTakesLong = false;
};

// What to tell a reader of it.
Failure failureOf(ExitReason how);

} // namespace fanye::worker
