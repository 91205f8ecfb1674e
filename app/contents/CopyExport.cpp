// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/CopyExport.h"

#include "app/commands/Actions.h"
#include "app/contents/ReaderContents.h"
#include "app/contents/SaveCopyDialog.h"
#include "app/messages/CopyErrorText.h"
#include "app/messages/FileWords.h"
#include "app/widgets/MessageBar.h"
#include "app/widgets/ProgressBar.h"
#include "contents/edit/ContentsForCopy.h"

#include <QFileInfo>
#include <QSaveFile>

namespace fanye::app {

using namespace worker;
using namespace contents;

CopyExport::CopyExport(Session &session, const ReaderContents &contents, const Actions &actions,
                       const SavingBars &bars, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_contents(contents)
    , m_actions(actions)
    , m_bars(bars)
    , m_window(window)
{
    connect(actions[Command::SaveCopy], &QAction::triggered, this, &CopyExport::ask);
    connect(&bars.progress, &ProgressBar::cancelled, this, &CopyExport::stop);
    connect(&session, &Session::aboutToClose, this, [this](const OpenIssue &issue) {
        issue.analysis->disconnect(this);
        stop();
    });
}

CopyExport::~CopyExport() = default;

void CopyExport::ask()
{
    auto *dialog = new SaveCopyDialog(m_session.issue()->path(), m_window);
    connect(dialog, &QFileDialog::fileSelected, this, &CopyExport::saveAs);
    dialog->open();
}

void CopyExport::saveAs(const QString &path)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue || m_file)
        return;
    if (m_session.isFor(path)) {
        m_bars.message.tell(
            tr("“%1” is the issue itself, which Fanye never changes. Choose another name for the copy.")
                .arg(QFileInfo(path).fileName()));
        return;
    }
    m_file = std::make_unique<QSaveFile>(path);
    m_issue = m_session.issue();
    m_actions[Command::SaveCopy]->setEnabled(false);
    if (!m_file->open(QIODevice::WriteOnly))
        return fail({Reason::CannotWrite, {}});
    connect(m_issue, &Issue::copyProgressed, &m_bars.progress, &ProgressBar::setPercent);
    connect(m_issue, &Issue::copyWritten, this, &CopyExport::finish);
    connect(m_issue, &Issue::copyFailed, this, &CopyExport::fail);
    m_bars.message.hide();
    m_bars.progress.begin(tr("Saving “%1”…").arg(fileName()));
    connect(issue->analysis.get(), &TextAnalysis::grown, this, &CopyExport::write);
    write();
}

// Only after all text is read: the last page may still change the contents.
void CopyExport::write()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!m_file || !issue || !issue->analysis->isComplete())
        return;
    issue->analysis->disconnect(this);
    const IssueFacts &facts = issue->facts();
    const AddedContents contents
        = contentsForCopy(m_contents.contents(), issue->analysis->text().folios, facts.labels, facts.pageCount());
    m_issue->writeCopy(contents, m_file->handle());
}

QString CopyExport::fileName() const
{
    return QFileInfo(m_file->fileName()).fileName();
}

void CopyExport::finish()
{
    if (m_file->size() == 0) // even if the worker reports success
        return fail({Reason::EngineLost, {}});
    if (!m_file->commit())
        return fail({Reason::CannotWrite, m_file->errorString()});
    const QString told = tr("Saved as “%1”. Other viewers show its contents, too.").arg(fileName());
    stop();
    m_bars.message.inform(told);
}

void CopyExport::fail(const Failure &why)
{
    const QString told = copyErrorText(why, fileNameOf(m_issue->path()), fileName());
    stop();
    m_bars.message.tell(told);
}

// QSaveFile discards the partial file unless it was committed.
void CopyExport::stop()
{
    m_bars.progress.end();
    if (!m_file)
        return;
    if (const OpenIssue *issue = m_session.openIssue())
        issue->analysis->disconnect(this);
    m_issue->disconnect(this);
    m_issue->disconnect(&m_bars.progress);
    m_issue->cancelCopy();
    m_file.reset();
    m_actions[Command::SaveCopy]->setEnabled(m_session.openIssue());
}

} // namespace fanye::app
