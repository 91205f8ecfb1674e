// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/AddedContents.h"
#include "issue/Result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QSaveFile;

namespace fanye::worker {
class Issue;
}

namespace fanye::app {

class Actions;
class MessageBar;
class ProgressBar;
class Session;

// Where progress and messages are shown.
struct SavingBars
{
    ProgressBar &progress;
    MessageBar &message;
};

// The one copy of the issue that is being saved: a worker writes it to a temporary file in the same folder, which is
// renamed when complete. The issue itself is never written. GUI thread.
//
//   begin() ──► write() ──► ended(), also where the reader cancels it, it fails, or the issue is closed
class CopySaving : public QObject
{
    Q_OBJECT
public:
    CopySaving(Session &session, const Actions &actions, const SavingBars &bars, QObject *parent); // all outlive this
    ~CopySaving() override;

    // Makes the temporary file. `success`: the sentence for a copy of this file name. False, and the reader is told
    // why, where the path is the issue itself or cannot be written to; also while another copy is being saved.
    bool begin(const QString &path, std::function<QString(const QString &fileName)> success);
    void write(const CopyAdditions &additions); // REQUIRES: begin() was true, and it has not ended
    void stop();

Q_SIGNALS:
    void ended();

private:
    void finish(const CopyReport &report);
    void fail(const Failure &why);
    QString fileName() const;
    void enableActions(bool enabled);

    Session &m_session;
    const Actions &m_actions;
    SavingBars m_bars;
    QPointer<worker::Issue> m_issue; // being copied
    std::unique_ptr<QSaveFile> m_file; // only while copying
    std::function<QString(const QString &)> m_success;
};

} // namespace fanye::app
