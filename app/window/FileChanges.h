// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "worker/file/FileWatch.h"

#include <QObject>

#include <memory>
#include <optional>

namespace fanye::app {

class Actions;
class MessageBar;

// Watches the file of the open issue, says in a bar what has become of it, and offers what lies there now. GUI thread.
class FileChanges : public QObject
{
    Q_OBJECT
public:
    // The bar has no other messages. REQUIRES: all outlive this.
    FileChanges(Session &session, const Actions &actions, MessageBar &bar, QWidget &window);

    void reload(); // what lies at the path of the open issue, if there is one
    void showNewest(); // without asking, as soon as the file is known to be another and whole
    void setTimes(const worker::WatchTimes &times) { m_times = times; } // of issues opened later; for tests

Q_SIGNALS:
    void reloadRefused(const QString &plainText);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the window comes to the front

private:
    void begin(const OpenIssue &issue);
    void end();
    void take(worker::FileCondition condition);
    void say(worker::FileCondition condition);
    void tellOfFailure(const Failure &why);

    Session &m_session;
    MessageBar &m_bar;
    worker::WatchTimes m_times;
    std::unique_ptr<worker::FileWatch> m_watch; // null: no issue is open, or its file is a pipe
    worker::FileCondition m_said = worker::FileCondition::Same;
    bool m_isNewestWanted = false;
};

} // namespace fanye::app
