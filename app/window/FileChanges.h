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
    // Without asking, as soon as the file is known to be another and whole: at the place that `file` names, else where
    // the book is open.
    void showNewest(const FileToOpen &file);
    void setTimes(const worker::WatchTimes &times) { m_times = times; } // of issues opened later; for tests

Q_SIGNALS:
    void reloadRefused(const QString &plainText);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // the window comes to the front

private:
    void begin(const OpenIssue &issue);
    void end();
    void take(worker::FileCondition condition);
    struct Said
    {
        worker::FileCondition condition = worker::FileCondition::Same;
        std::optional<worker::FileStamp> stamp;

        friend bool operator==(const Said &, const Said &) = default;
    };
    void say(const Said &now);
    void tellOfFailure(const Failure &why);

    Session &m_session;
    MessageBar &m_bar;
    worker::WatchTimes m_times;
    std::unique_ptr<worker::FileWatch> m_watch; // null: no issue is open, or its file is a pipe
    Said m_said; // a file that is replaced once more is offered once more
    std::optional<FileToOpen> m_newest; // see showNewest()
};

} // namespace fanye::app
