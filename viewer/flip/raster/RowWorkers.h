// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace fanye::flip {

// Two threads for one picture: the caller and a helper take strips of rows in turn until none is left. The caller never
// waits for a strip that was not begun: if the helper gets no processor, the caller paints everything itself.
class RowWorkers
{
public:
    using Strip = std::function<void(int firstRow, int endRow)>;

    RowWorkers();
    ~RowWorkers();
    RowWorkers(const RowWorkers &) = delete;
    RowWorkers &operator=(const RowWorkers &) = delete;

    void paint(int firstRow, int endRow, const Strip &strip);

private:
    void help();
    void takeStrips(const Strip &strip);

    std::mutex m_mutex;
    std::condition_variable m_called, m_done;
    const Strip *m_strip = nullptr; // null: no work for the helper
    bool m_isHelping = false;
    bool m_isOver = false;
    std::atomic<int> m_next = 0;
    int m_end = 0;
    std::thread m_thread;
};

} // namespace fanye::flip
