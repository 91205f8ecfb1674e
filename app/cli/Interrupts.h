// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace fanye::cli {

// While it lives, Ctrl+C and other polite requests to end are told in the event loop instead of ending the program at
// once, so that it can tidy up. One at a time. Main thread.
class Interrupts : public QObject
{
    Q_OBJECT
public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted(int signal);

private:
    std::unique_ptr<QSocketNotifier> m_told; // null: no pipe could be made
};

} // namespace fanye::cli
