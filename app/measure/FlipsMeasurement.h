// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/state/FrameMeter.h"

#include <QObject>
#include <QTimer>

namespace fanye::app {

class MainWindow;

// Turns pages in the real window by key, at reading speed and then with the key held, and prints the figures of the
// frame meter. Ends the program.
class FlipsMeasurement : public QObject
{
    Q_OBJECT
public:
    FlipsMeasurement(MainWindow &window, int flips, bool asJson);

private:
    void waitUntilReadable();
    void turnOne();
    void holdKey();
    void rest();
    void finish();

    bool isFirstSpreadSharp() const;
    void pressPageKey(bool isRepeat);
    void turnAroundAtTheEnds();
    void print(const flip::FrameFigures &figures, double idlePercent, double pssMb) const;

    MainWindow &m_window;
    QTimer m_timer;
    const int m_flips;
    const bool m_asJson;
    int m_turned = 0;
    bool m_forward = true;
    double m_cpuAtRest = 0;
};

} // namespace fanye::app
