// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarkExport.h"

#include "app/commands/Actions.h"
#include "app/contents/ReaderContents.h"
#include "app/marks/ReaderMarks.h"
#include "app/messages/SavedFile.h"
#include "app/session/AnalysisThreads.h"
#include "app/widgets/SaveDialog.h"
#include "contents/model/Whereabouts.h"
#include "marks/MarksAsMarkdown.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <map>

namespace fanye::app {

using namespace marks;

MarkExport::MarkExport(const Session &session, const ReaderMarks &marks, const ReaderContents &contents,
                       const IssueNames &names, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_marks(marks)
    , m_contents(contents)
    , m_names(names)
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
    const SavedKind kind{"saveMarks", tr("Save the marks"), tr("Markdown (*.md)"), tr("%1 (marks).md")};
    auto *dialog = new SaveDialog(kind, issue->file.path, m_names, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, &MarkExport::save);
    dialog->open();
}

void MarkExport::save(const QString &path)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    if (m_session.isFor(path)) {
        Q_EMIT failed(tr("“%1” is the issue itself, which Fanye never changes. Choose another name for the marks.")
                          .arg(QFileInfo(path).fileName()));
        return;
    }
    std::map<PageNumber, QString> articles, numbers;
    for (const PageNumber page : pagesOf(m_marks.all())) {
        articles[page] = contents::titleAt(m_contents.contents(), page);
        numbers[page] = tr("page %1").arg(m_contents.numberOf(page));
    }
    const MarkdownWords words{m_names.title(), [articles](PageNumber page) { return articles.at(page); },
                              [numbers](PageNumber page) { return numbers.at(page); }};
    const QPointer<MarkExport> self(this);
    analysisThreads().start([self, path, words, marks = m_marks.all()] {
        const QString error = saveFile(path, marksAsMarkdown(marks, words));
        QMetaObject::invokeMethod(qApp, [self, path, error] {
            if (self)
                self->finish(path, error);
        });
    });
}

void MarkExport::finish(const QString &path, const QString &error)
{
    if (error.isEmpty())
        Q_EMIT saved(tr("The marks are saved as “%1”.").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT failed(error);
}

} // namespace fanye::app
