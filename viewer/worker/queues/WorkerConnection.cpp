// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/WorkerConnection.h"

#include <QPointer>

namespace fanye::worker {

using namespace std::chrono_literals;

namespace {

constexpr int supervisionInterval = 100; // ms
// The worker limits its own memory; this catches memory that the system does not count there.
constexpr qint64 mostMemory = 1LL << 30;
// SIGKILL from outside at or above this size: assume the kernel's OOM killer.
constexpr qint64 suspiciousMemory = 512LL << 20;
// A worker that has closed its socket is about to exit; its exit status is known a moment later.
constexpr int endingInterval = 2; // ms
constexpr qint64 longestEnding = 1'000; // ms; then it closed its socket without exiting, and is killed

} // namespace

WorkerConnection::WorkerConnection(QObject *parent)
    : QObject(parent)
{
    connect(&m_supervision, &QTimer::timeout, this, &WorkerConnection::supervise);
}

WorkerConnection::~WorkerConnection() = default;

bool WorkerConnection::start(std::unique_ptr<EngineProcess> process)
{
    // The new one before the old one is deleted: takeInUntil() compares their addresses.
    std::unique_ptr<EngineProcess> next = process ? std::move(process) : EngineProcess::take();
    leave();
    m_process = std::move(next);
    if (!m_process)
        return false;
    m_ownBytes = 0;
    m_hungUp.invalidate();
    m_supervision.setInterval(supervisionInterval);
    m_process->lowerPriority(m_priority);
    m_notifier = std::make_unique<QSocketNotifier>(m_process->channel().descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WorkerConnection::takeIn);
    return true;
}

void WorkerConnection::lowerPriority(EngineProcess::Priority priority)
{
    m_priority = priority;
    if (m_process)
        m_process->lowerPriority(priority);
}

void WorkerConnection::ask(const Request &request, std::chrono::milliseconds deadline, int descriptor)
{
    // A dead worker does not take the request; takeIn() then notices that its end of the socket is closed.
    expect(request, m_process->send(request, descriptor), deadline);
}

void WorkerConnection::expect(const Request &request, std::uint32_t serial, std::chrono::milliseconds deadline)
{
    m_asked.push_back({request, serial, deadline});
    if (m_asked.size() == 1)
        begin();
}

void WorkerConnection::setDeadline(std::chrono::milliseconds deadline)
{
    m_asked.front().deadline = deadline;
    begin();
}

void WorkerConnection::begin()
{
    m_underWay.start();
    m_spent.start(m_process->times(), TimeSpent::Clock::now());
    m_saidTakesLong = false;
    if (m_asked.empty())
        m_supervision.stop();
    else if (!m_supervision.isActive())
        m_supervision.start();
}

void WorkerConnection::takeIn()
{
    takeInUntil([] { return false; });
}

void WorkerConnection::takeInUntil(const std::function<bool()> &isEnough)
{
    if (!m_process || m_hungUp.isValid())
        return;
    const QPointer<WorkerConnection> self(this); // a slot may delete this connection
    const EngineProcess *process = m_process.get();
    const auto state = m_process->channel().receive();
    while (self && m_process.get() == process) {
        if (isEnough()) { // the notifier does not fire again for what was received
            QMetaObject::invokeMethod(this, &WorkerConnection::takeIn, Qt::QueuedConnection);
            return;
        }
        const auto frame = m_process->channel().nextFrame();
        if (!frame)
            break;
        if (!deliver(*frame))
            return lose(ExitReason::Crashed);
    }
    if (!self || m_process.get() != process)
        return;
    if (m_process->channel().isSpoilt())
        lose(ExitReason::Crashed);
    else if (state == Channel::State::Closed)
        hangUp();
}

void WorkerConnection::hangUp()
{
    m_notifier->setEnabled(false);
    m_hungUp.start();
    m_supervision.start(endingInterval);
    learnEnd();
}

void WorkerConnection::learnEnd()
{
    const auto end = m_process->end();
    if (end == EngineProcess::End::FromOutside)
        lose(m_ownBytes > suspiciousMemory ? ExitReason::TooLarge : ExitReason::Killed);
    else if (end == EngineProcess::End::OutOfMemory)
        lose(ExitReason::TooLarge);
    else if (end == EngineProcess::End::ByItself || m_hungUp.elapsed() > longestEnding)
        lose(ExitReason::Crashed);
}

// False where it does not fit the request under way.
bool WorkerConnection::deliver(const Frame &frame)
{
    const auto response = responseIn(frame);
    if (!response || m_asked.empty() || frame.serial != m_asked.front().serial
        || !fits(m_asked.front().request, *response))
        return false;
    const Request request = m_asked.front().request;
    if (isFinal(*response)) {
        m_asked.pop_front();
        begin();
    }
    Q_EMIT answered(request, *response);
    return true;
}

void WorkerConnection::supervise()
{
    if (m_hungUp.isValid())
        return learnEnd();
    const QPointer<WorkerConnection> self(this);
    takeIn(); // the response may have arrived already, and only the window is late
    if (!self || !m_process || m_hungUp.isValid() || m_asked.empty())
        return;
    if (m_process->isSpawnLate()) {
        m_process->replaceZygote();
        return lose(ExitReason::Killed);
    }
    if (hasTaken(m_asked.front().deadline))
        return lose(ExitReason::TooSlow);
    m_ownBytes = m_process->ownBytes();
    if (m_ownBytes > mostMemory)
        return lose(ExitReason::TooLarge);
    if (!m_saidTakesLong && m_underWay.elapsed() > m_slowAfter.count()) {
        m_saidTakesLong = true;
        const Request request = m_asked.front().request;
        Q_EMIT takesLong(request);
    }
}

bool WorkerConnection::hasTaken(std::chrono::milliseconds time)
{
    return m_process && m_spent.isOver(m_process->times(), TimeSpent::Clock::now(), time);
}

void WorkerConnection::lose(ExitReason how)
{
    std::vector<Request> lost;
    for (Asked &asked : m_asked)
        lost.push_back(std::move(asked.request));
    leave();
    Q_EMIT died(how, lost);
}

std::chrono::nanoseconds WorkerConnection::processorTime()
{
    return m_timeOfEarlier + (m_process ? m_process->times().processor.value_or(0ns) : 0ns);
}

void WorkerConnection::leave()
{
    m_timeOfEarlier = processorTime();
    m_asked.clear();
    m_supervision.stop();
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be the caller
    }
    m_process.reset();
}

Failure failureOf(ExitReason how)
{
    switch (how) {
    case ExitReason::TooSlow:
        return {Reason::TooSlow, {}};
    case ExitReason::TooLarge:
        return {Reason::TooLarge, {}};
    case ExitReason::Crashed:
    case ExitReason::Killed:
        break;
    }
    return {Reason::EngineLost, {}};
}

} // namespace fanye::worker
