// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/TextExport.h"

#include "app/commands/Actions.h"
#include "app/messages/FileWords.h"
#include "app/messages/SavedFile.h"
#include "app/session/AnalysisThreads.h"
#include "app/widgets/SaveDialog.h"
#include "flip/view/FlipView.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace fanye::app {

using namespace reflow;
using namespace text;

TextFormat formatOf(const QString &path)
{
    const QString end = QFileInfo(path).suffix().toLower();
    if (end == QLatin1String("md") || end == QLatin1String("markdown"))
        return TextFormat::Markdown;
    return end == QLatin1String("html") || end == QLatin1String("htm") ? TextFormat::Html : TextFormat::Plain;
}

TextExport::TextExport(const Session &session, const flip::FlipView &book, const IssueNames &names,
                       const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_book(book)
    , m_names(names)
    , m_window(window)
{
    connect(actions[Command::SaveText], &QAction::triggered, this, [this] { ask(Part::Issue); });
    connect(actions[Command::SavePagesText], &QAction::triggered, this, [this] { ask(Part::OpenPages); });
}

void TextExport::ask(Part part)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    if (!issue->analysis->isComplete()) {
        Q_EMIT failed(tr("The text of this issue is still being read. Save it in a moment."));
        return;
    }
    const auto open = m_book.pages();
    const PageRange all{PageNumber::fromNumber(1), PageNumber::fromNumber(issue->facts().pageCount())};
    const PageRange pages = part == Part::Issue || open.empty()
        ? all
        : PageRange{*std::min_element(open.begin(), open.end()), *std::max_element(open.begin(), open.end())};
    const QString which = pages.first == pages.last
        ? QString::number(pages.first.number())
        : QStringLiteral("%1-%2").arg(pages.first.number()).arg(pages.last.number());
    const SavedKind kind{"saveText", tr("Save the text"), tr("Plain text (*.txt);;Markdown (*.md);;Web page (*.html)"),
                         part == Part::Issue
                             ? QStringLiteral("%1.txt")
                             : tr("%1 (page %2).txt", "or pages: 8-9").arg(QStringLiteral("%1"), which)};
    auto *dialog = new SaveDialog(kind, issue->file.path, m_names, m_window);
    const auto text = issue->analysis->sharedText();
    const QString title = m_names.title();
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, pages, text, title](const QString &path) { save(path, pages, text, title); });
    dialog->open();
}

void TextExport::save(const QString &path, const PageRange &pages, const std::shared_ptr<const IssueText> &text,
                      const QString &title)
{
    if (m_session.isFor(path)) {
        Q_EMIT failed(tr("“%1” is the issue itself, which Fanye never changes. Choose another name for the text.")
                          .arg(QFileInfo(path).fileName()));
        return;
    }
    const TextWords words{{},
                          title,
                          tr("Page %1"),
                          tr("Page %1 (%2)", "the number of the page, the number that is printed on it"),
                          tr("[Picture]")};
    const QPointer<TextExport> self(this);
    analysisThreads().start([self, path, pages, words, text] {
        const QString error = saveFile(path, writtenText(*text, pages, formatOf(path), words));
        QMetaObject::invokeMethod(qApp, [self, path, error] {
            if (self)
                self->finish(path, error);
        });
    });
}

void TextExport::finish(const QString &path, const QString &error)
{
    if (error.isEmpty())
        Q_EMIT saved(tr("The text is saved as “%1”.").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT failed(error);
}

} // namespace fanye::app
