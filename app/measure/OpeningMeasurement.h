// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace fanye::app {

class MainWindow;

// Measures the time from process start to the window, the first page, the first sharp spread, all text and the
// contents; prints them and ends the program. Resolution 10 ms (process start time of the kernel).
class OpeningMeasurement : public QObject
{
    Q_OBJECT
public:
    OpeningMeasurement(MainWindow &window, bool asJson);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Moments
    {
        std::optional<double> window, firstPage, sharp, text, contents; // ms
    };

    void watch();
    void watchBook();
    void print() const;

    MainWindow &m_window;
    QTimer m_timer;
    const bool m_asJson;
    Moments m_moments;
};

} // namespace fanye::app
