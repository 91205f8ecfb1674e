// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarkExport.h"

#include "app/commands/Actions.h"
#include "app/contents/ReaderContents.h"
#include "app/marks/ReaderMarks.h"
#include "app/messages/FileWords.h"
#include "app/messages/IssueTitle.h"
#include "app/messages/SavedFile.h"
#include "contents/model/Whereabouts.h"
#include "marks/MarksAsMarkdown.h"

#include <QFileDialog>
#include <QFileInfo>

namespace fanye::app {

using namespace marks;

MarkExport::MarkExport(const Session &session, const ReaderMarks &marks, const ReaderContents &contents,
                       const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_marks(marks)
    , m_contents(contents)
    , m_window(window)
{
    connect(actions[Command::SaveMarks], &QAction::triggered, this, &MarkExport::ask);
}

void MarkExport::ask()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    if (m_marks.all().empty()) {
        Q_EMIT failed(tr("There are no marks yet. Select words in the book and highlight them, or write a note."));
        return;
    }
    auto *dialog = new QFileDialog(m_window, tr("Save the marks"), QFileInfo(issue->file.path).absolutePath(),
                                   tr("Markdown (*.md)"));
    dialog->setObjectName(QStringLiteral("saveMarks"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("md"));
    dialog->selectFile(tr("%1 (marks).md").arg(baseNameOf(issue->file.path)));
    connect(dialog, &QFileDialog::fileSelected, this, &MarkExport::save);
    dialog->open();
}

void MarkExport::save(const QString &path)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    const QString name = QFileInfo(path).fileName();
    if (m_session.isFor(path)) {
        Q_EMIT failed(
            tr("“%1” is the issue itself, which Fanye never changes. Choose another name for the marks.").arg(name));
        return;
    }
    const contents::Contents &contents = m_contents.contents();
    const MarkdownWords words{titleOf(issue->facts(), issue->file.path),
                              [&](PageNumber page) {
                                  const auto row = contents::entryAt(contents, page);
                                  return row ? contents[std::size_t(*row)].title : QString();
                              },
                              [&](PageNumber page) { return tr("page %1").arg(m_contents.numberOf(page)); }};
    if (const QString error = saveFile(path, marksAsMarkdown(m_marks.all(), words)); !error.isEmpty())
        Q_EMIT failed(error);
    else
        Q_EMIT saved(tr("The marks are saved as “%1”.").arg(name));
}

} // namespace fanye::app
