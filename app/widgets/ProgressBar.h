// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace fanye::app {

// A bar above the book with the progress of a task and a button to cancel it. Appears only after one second.
class ProgressBar : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressBar(QWidget *parent = nullptr);

    void begin(const QString &plainText);
    void setText(const QString &plainText);
    void setPercent(int percent);
    void end();

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QTimer m_patience;
};

} // namespace fanye::app
