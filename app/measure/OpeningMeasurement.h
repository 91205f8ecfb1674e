// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace fanye::app {

class MainWindow;

// Notes when, counted from the start of the process, the window, the first page, the first sharp spread, all text and
// the contents were there; prints that and ends the program. Exact to the 10 ms of the kernel's clock of starts.
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
