// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <ctime>
#include <vector>

namespace fanye::bench {

// How long the event loop of this thread keeps events waiting: the times between the beats of a timer that wants to
// beat every millisecond. Processor time tells what of a gap is the thread's own work, and not that of other programs.
class LoopGaps
{
public:
    LoopGaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_sinceBeat.start();
        m_processor = processorMs();
        m_timer.start(1);
    }

    const std::vector<double> &gaps() const { return m_gaps; } // ms, on the wall
    const std::vector<double> &work() const { return m_work; } // ms of processor within each

private:
    static double processorMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
    }

    void beat()
    {
        const double processor = processorMs();
        m_gaps.push_back(double(m_sinceBeat.nsecsElapsed()) * 1e-6);
        m_work.push_back(processor - m_processor);
        m_sinceBeat.start();
        m_processor = processor;
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_processor = 0;
    std::vector<double> m_gaps, m_work;
};

} // namespace fanye::bench
