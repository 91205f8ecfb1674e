// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileChanges.h"

#include "app/commands/Actions.h"
#include "app/messages/ErrorText.h"
#include "app/messages/FileWords.h"
#include "app/widgets/MessageBar.h"
#include "system/PathBytes.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace fanye::app {

using namespace worker;
using namespace system;

FileChanges::FileChanges(Session &session, const Actions &actions, MessageBar &bar, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_bar(bar)
{
    connect(&session, &Session::ready, this, &FileChanges::begin);
    connect(&session, &Session::aboutToClose, this, &FileChanges::end);
    connect(&session, &Session::reloadFailed, this, &FileChanges::tellOfFailure);
    connect(actions[Command::Reload], &QAction::triggered, this, &FileChanges::reload);
    connect(&bar, &MessageBar::accepted, this, &FileChanges::reload);
    window.installEventFilter(this);
}

void FileChanges::begin(const OpenIssue &issue)
{
    const auto file = m_session.issue()->file();
    if (!file || issue.file.path == QLatin1String("-"))
        return;
    m_watch = std::make_unique<FileWatch>(absolutePath(issue.file.path), file, m_times);
    connect(m_watch.get(), &FileWatch::found, this, &FileChanges::take);
}

void FileChanges::end()
{
    if (m_watch) {
        m_watch->disconnect(this);
        m_watch.release()->deleteLater(); // its signal may be being handled
    }
    m_newest.reset();
    m_said = {};
    m_bar.dismiss();
}

void FileChanges::showNewest(const FileToOpen &file)
{
    m_newest = file;
    if (m_watch)
        m_watch->look();
}

void FileChanges::take(FileCondition condition)
{
    const std::optional<FileToOpen> newest = std::exchange(m_newest, std::nullopt);
    const Said now{condition, m_watch->stamp()};
    if (newest && condition == FileCondition::Replaced)
        m_session.reload(*newest);
    else if (now != m_said && (condition == FileCondition::Replaced || condition != m_said.condition))
        say(now);
}

void FileChanges::say(const Said &now)
{
    const FileCondition condition = now.condition;
    m_said = now;
    if (condition == FileCondition::Same)
        m_bar.dismiss();
    else if (condition == FileCondition::Replaced)
        m_bar.offer(fileWords(condition), tr("Show the new one"));
    else
        m_bar.tell(fileWords(condition));
}

void FileChanges::reload()
{
    const OpenIssue *issue = m_session.openIssue();
    if (issue && issue->file.path == QLatin1String("-"))
        Q_EMIT reloadRefused(tr("This issue came through a pipe, which cannot be read again. Open it as a file."));
    else if (issue)
        m_session.reload(FileToOpen{issue->file.path, {}, {}, {}, {}});
}

void FileChanges::tellOfFailure(const Failure &why)
{
    const QString name = fileNameOf(m_session.openIssue()->file.path);
    Q_EMIT reloadRefused(tr("%1 What was open stays open.").arg(errorText(why, name)));
}

bool FileChanges::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_watch)
        m_watch->look();
    return QObject::eventFilter(watched, event);
}

} // namespace fanye::app
