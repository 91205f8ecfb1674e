// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Result.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QSaveFile;

namespace fanye::worker {
class Issue;
}

namespace fanye::app {

class Actions;
class MessageBar;
class ReaderContents;
class Session;
class ProgressBar;

// Where progress and messages are shown.
struct SavingBars
{
    ProgressBar &progress;
    MessageBar &message;
};

// Saves a copy of the issue with the contents as its outline and the printed numbers as its page labels. A worker
// writes it to a temporary file in the same folder, which is renamed when complete. The issue itself is never written.
class CopyExport : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    CopyExport(Session &session, const ReaderContents &contents, const Actions &actions, const SavingBars &bars,
               QWidget *window);
    ~CopyExport() override;

private:
    void ask();
    void saveAs(const QString &path);
    void write();
    void finish();
    void fail(const Failure &why);
    void stop();
    QString fileName() const;

    Session &m_session;
    const ReaderContents &m_contents;
    const Actions &m_actions;
    SavingBars m_bars;
    QWidget *m_window;
    QPointer<worker::Issue> m_issue; // being copied
    std::unique_ptr<QSaveFile> m_file; // only while copying
};

} // namespace fanye::app
