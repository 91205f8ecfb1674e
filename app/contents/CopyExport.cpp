// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/CopyExport.h"

#include "app/commands/Actions.h"
#include "app/contents/CopySaving.h"
#include "app/contents/ReaderContents.h"
#include "app/widgets/SaveDialog.h"
#include "contents/edit/ContentsForCopy.h"

#include <utility>

namespace fanye::app {

using namespace contents;

CopyExport::CopyExport(const Session &session, const ReaderContents &contents, const IssueNames &names,
                       const Actions &actions, CopySaving &saving, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_contents(contents)
    , m_names(names)
    , m_saving(saving)
    , m_window(window)
{
    connect(actions[Command::SaveCopy], &QAction::triggered, this, &CopyExport::ask);
    connect(&saving, &CopySaving::ended, this, &CopyExport::stopWaiting);
}

void CopyExport::ask()
{
    const SavedKind kind{"saveCopy", tr("Save a copy with contents"), tr("PDF files (*.pdf *.PDF)"),
                         tr("%1 (with contents).pdf")};
    auto *dialog = new SaveDialog(kind, m_session.issue()->path(), m_names, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, &CopyExport::saveAs);
    dialog->open();
}

void CopyExport::saveAs(const QString &path)
{
    const auto success = [](const QString &fileName) {
        return tr("Saved as “%1”. Other viewers show its contents, too.").arg(fileName);
    };
    if (!m_saving.begin(path, success))
        return;
    m_isWaiting = true;
    connect(m_session.openIssue()->analysis.get(), &TextAnalysis::grown, this, &CopyExport::write);
    write();
}

// Only after all text is read: the last page may still change the contents.
void CopyExport::write()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!m_isWaiting || !issue || !issue->analysis->isComplete())
        return;
    stopWaiting();
    const IssueFacts &facts = issue->facts();
    CopyAdditions additions;
    additions.contents
        = contentsForCopy(m_contents.contents(), issue->analysis->text().folios, facts.labels, facts.pageCount());
    m_saving.write(additions);
}

void CopyExport::stopWaiting()
{
    m_isWaiting = false;
    if (const OpenIssue *issue = m_session.openIssue())
        issue->analysis->disconnect(this);
}

} // namespace fanye::app
