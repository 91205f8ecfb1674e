// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace fanye::cli {

// Repeated measurements of one operation.
class Timings
{
public:
    template <typename Work> void measure(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        add(double(timer.nsecsElapsed()) / 1e6);
    }
    void add(double milliseconds) { m_milliseconds.push_back(milliseconds); }

    int count() const { return int(m_milliseconds.size()); }
    // Percentile by nearest rank. REQUIRES: count() > 0, 0 < share <= 1.
    double percentile(double share) const;
    double sum() const;
    QJsonObject json(const QString &what) const;

private:
    std::vector<double> m_milliseconds;
};

} // namespace fanye::cli
