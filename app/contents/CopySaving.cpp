// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/CopySaving.h"

#include "app/commands/Actions.h"
#include "app/messages/CopyErrorText.h"
#include "app/messages/FileWords.h"
#include "app/session/Session.h"
#include "app/widgets/MessageBar.h"
#include "app/widgets/ProgressBar.h"
#include "system/PathBytes.h"

#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace fanye::app {

using namespace worker;

CopySaving::CopySaving(Session &session, const Actions &actions, const SavingBars &bars, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_bars(bars)
{
    connect(&bars.progress, &ProgressBar::cancelled, this, &CopySaving::stop);
    connect(&session, &Session::aboutToClose, this, &CopySaving::stop);
}

CopySaving::~CopySaving() = default;

bool CopySaving::begin(const QString &path, std::function<QString(const QString &)> success)
{
    if (!m_session.openIssue() || m_file)
        return false;
    if (m_session.isFor(path)) {
        m_bars.message.tell(
            tr("“%1” is the issue itself, which Fanye never changes. Choose another name for the copy.")
                .arg(QFileInfo(path).fileName()));
        return false;
    }
    m_success = std::move(success);
    m_file = std::make_unique<QSaveFile>(path);
    m_issue = m_session.issue();
    enableActions(false);
    if (!system::isReplaceable(path) || !m_file->open(QIODevice::WriteOnly)) {
        fail({Reason::CannotWrite, {}});
        return false;
    }
    connect(m_issue, &Issue::copyProgressed, &m_bars.progress, &ProgressBar::setPercent);
    connect(m_issue, &Issue::copyWritten, this, &CopySaving::finish);
    connect(m_issue, &Issue::copyFailed, this, &CopySaving::fail);
    m_bars.message.hide();
    m_bars.progress.begin(tr("Saving “%1”…").arg(fileName()));
    return true;
}

void CopySaving::write(const CopyAdditions &additions)
{
    m_issue->writeCopy(additions, m_file->handle());
}

QString CopySaving::fileName() const
{
    return QFileInfo(m_file->fileName()).fileName();
}

void CopySaving::finish(const CopyReport &report)
{
    if (m_file->size() == 0) // even if the worker reports success
        return fail({Reason::EngineLost, {}});
    if (!m_file->commit())
        return fail({Reason::CannotWrite, m_file->errorString()});
    QString told = m_success(fileName());
    if (report.breaksSignature)
        told += QLatin1Char(' ')
            + tr("The issue is signed electronically. The signature does not hold for the copy, because the copy is not "
                 "what was signed.");
    stop();
    m_bars.message.inform(told);
}

void CopySaving::fail(const Failure &why)
{
    const QString told = copyErrorText(why, fileNameOf(m_issue->path()), fileName());
    stop();
    m_bars.message.tell(told);
}

// QSaveFile discards the partial file unless it was committed.
void CopySaving::stop()
{
    m_bars.progress.end();
    if (!m_file)
        return;
    m_issue->disconnect(this);
    m_issue->disconnect(&m_bars.progress);
    m_issue->cancelCopy();
    m_file.reset();
    enableActions(m_session.openIssue());
    Q_EMIT ended();
}

void CopySaving::enableActions(bool enabled)
{
    for (const Command command : {Command::SaveCopy, Command::SaveMarkedCopy})
        m_actions[command]->setEnabled(enabled);
}

} // namespace fanye::app
