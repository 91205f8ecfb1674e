// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarkedCopyExport.h"

#include "app/commands/Actions.h"
#include "app/contents/CopySaving.h"
#include "app/marks/AuthorName.h"
#include "app/marks/ReaderMarks.h"
#include "app/widgets/MessageBar.h"
#include "app/widgets/SaveDialog.h"
#include "issue/PlainText.h"
#include "marks/MarkAnnotations.h"

#include <algorithm>

namespace fanye::app {

using namespace marks;

MarkedCopyExport::MarkedCopyExport(const Session &session, const ReaderMarks &marks, const IssueNames &names,
                                   const Actions &actions, CopySaving &saving, MessageBar &message, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_marks(marks)
    , m_names(names)
    , m_saving(saving)
    , m_message(message)
    , m_window(window)
{
    connect(actions[Command::SaveMarkedCopy], &QAction::triggered, this, &MarkedCopyExport::ask);
}

void MarkedCopyExport::ask()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    if (m_marks.all().empty())
        return m_message.tell(
            tr("There are no marks yet. Select words in the book and highlight them, or write a note."));
    const SavedKind kind{"saveMarkedCopy", tr("Save a copy with marks"), tr("PDF files (*.pdf *.PDF)"),
                         tr("%1 (with marks).pdf")};
    auto *dialog = new SaveDialog(kind, issue->file.path, m_names, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, &MarkedCopyExport::saveAs);
    dialog->open();
}

void MarkedCopyExport::saveAs(const QString &path)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    const QString author = plainText(authorName());
    const int pageCount = issue->facts().pageCount();
    const auto lost = std::count_if(m_marks.all().begin(), m_marks.all().end(),
                                    [&](const Mark &mark) { return mark.page().index() >= pageCount; });
    if (!m_saving.begin(path, [=](const QString &fileName) { return successText(fileName, author, int(lost)); }))
        return;
    CopyAdditions additions;
    additions.kind = CopyAddition::Annotations;
    additions.annotations = annotationsOf(m_marks.all(), author, pageCount);
    m_saving.write(additions);
}

QString MarkedCopyExport::successText(const QString &fileName, const QString &author, int lost)
{
    QString told = author.isEmpty()
        ? tr("Saved as “%1”. Other viewers show your highlights and notes, too.").arg(fileName)
        : tr("Saved as “%1”. Other viewers show your highlights and notes, too, with “%2” as their author.")
              .arg(fileName, author);
    if (lost > 0)
        told += QLatin1Char(' ')
            + tr("%n mark(s) on pages that the issue no longer has stay in Fanye.", nullptr, lost);
    return told;
}

} // namespace fanye::app
