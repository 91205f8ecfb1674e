// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/folders/WatchedFolder.h"

#include <QSocketNotifier>

#include <algorithm>

namespace fanye::shelf {

using std::chrono::milliseconds;

WatchedFolder::WatchedFolder(const QString &folder, const WatchPace &pace, const FolderReader &reader, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_pace(pace)
    , m_reader(reader)
    , m_events(std::make_shared<TreeEvents>())
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &WatchedFolder::read);
    connect(&m_watchdog, &QTimer::timeout, this, &WatchedFolder::lookForProgress);
    if (m_events->descriptor() >= 0) {
        m_eventsNotifier = std::make_unique<QSocketNotifier>(m_events->descriptor(), QSocketNotifier::Read);
        connect(m_eventsNotifier.get(), &QSocketNotifier::activated, this, &WatchedFolder::takeEvents);
    }
}

WatchedFolder::~WatchedFolder() = default;

void WatchedFolder::read()
{
    m_isAgainWanted = m_task != nullptr;
    if (!m_task)
        start();
}

void WatchedFolder::start()
{
    m_next.stop();
    m_sinceChange.invalidate();
    m_sinceStart.start();
    m_progress = 0;
    m_task = std::make_unique<FolderScanTask>(m_folder, m_events, m_reader);
    m_taskNotifier = std::make_unique<QSocketNotifier>(m_task->descriptor(), QSocketNotifier::Read);
    connect(m_taskNotifier.get(), &QSocketNotifier::activated, this, &WatchedFolder::finish);
    m_watchdog.start(m_pace.patience);
}

void WatchedFolder::finish()
{
    if (!m_task || !m_task->isReady())
        return;
    const FolderReading reading = m_task->taken();
    m_taskNotifier->setEnabled(false); // before the task closes its descriptor
    m_taskNotifier.release()->deleteLater(); // it is signalling
    m_task.reset();
    m_watchdog.stop();
    m_isSilent = false;
    planNext(reading);
    Q_EMIT listed(reading.listing);
}

// A large folder in which something changes all the time takes a small part of the processor only.
void WatchedFolder::planNext(const FolderReading &reading)
{
    m_rest = milliseconds(m_sinceStart.elapsed()) * m_pace.restFactor;
    milliseconds next = m_pace.withEvents;
    if (!reading.listing.isThere)
        next = m_pace.whileMissing;
    else if (reading.isOnShare)
        next = m_pace.onShare;
    else if (!m_events->isComplete())
        next = m_pace.withoutEvents;
    if (m_isAgainWanted || m_sinceChange.isValid())
        next = std::max(m_pace.afterEvents, m_rest);
    m_isAgainWanted = false;
    m_next.start(next);
}

void WatchedFolder::takeEvents()
{
    if (!m_events->taken())
        return;
    if (!m_sinceChange.isValid())
        m_sinceChange.start();
    if (m_task)
        return; // the reading under way may have passed it: planNext()
    const milliseconds waited(m_sinceChange.elapsed());
    const milliseconds quiet = std::min(m_pace.afterEvents, std::max(milliseconds(0), m_pace.longestWait - waited));
    m_next.start(std::max(quiet, m_rest - milliseconds(m_sinceStart.elapsed())));
}

void WatchedFolder::lookForProgress()
{
    const std::size_t now = m_task ? m_task->progress() : 0;
    if (!m_task || std::exchange(m_progress, now) != now || m_isSilent)
        return;
    m_isSilent = true;
    Q_EMIT silent();
}

} // namespace fanye::shelf
