// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/raster/RowWorkers.h"

#include <algorithm>

namespace fanye::flip {
namespace {

constexpr int stripRows = 12; // small, so that the wait for the other's last strip is short

}

RowWorkers::RowWorkers()
{
    if (std::thread::hardware_concurrency() > 1)
        m_thread = std::thread([this] { help(); });
}

RowWorkers::~RowWorkers()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_called.notify_one();
    m_thread.join();
}

void RowWorkers::takeStrips(const Strip &strip)
{
    for (int first = m_next.fetch_add(stripRows); first < m_end; first = m_next.fetch_add(stripRows))
        strip(first, std::min(first + stripRows, m_end));
}

void RowWorkers::help()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_called.wait(lock, [this] { return m_isOver || m_strip; });
        if (m_isOver)
            return;
        const Strip *strip = m_strip;
        m_isHelping = true;
        lock.unlock();
        takeStrips(*strip);
        lock.lock();
        m_isHelping = false;
        m_strip = nullptr;
        m_done.notify_one();
    }
}

void RowWorkers::paint(int firstRow, int endRow, const Strip &strip)
{
    m_next = firstRow;
    m_end = endRow;
    const bool isWorthHelp = m_thread.joinable() && endRow - firstRow > 4 * stripRows;
    if (isWorthHelp) {
        {
            const std::lock_guard lock(m_mutex);
            m_strip = &strip;
        }
        m_called.notify_one();
    }
    takeStrips(strip);
    if (!isWorthHelp)
        return;
    std::unique_lock lock(m_mutex);
    m_strip = nullptr; // not begun by now: not needed any more
    m_done.wait(lock, [this] { return !m_isHelping; });
}

} // namespace fanye::flip
