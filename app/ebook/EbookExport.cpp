// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ebook/EbookExport.h"

#include "app/commands/Actions.h"
#include "app/contents/ReaderContents.h"
#include "app/marks/ReaderMarks.h"
#include "app/messages/EbookErrorText.h"
#include "app/messages/EbookWords.h"
#include "app/messages/FileWords.h"
#include "app/publication/ReaderFacts.h"
#include "app/session/IssueBookmarks.h"
#include "app/session/Session.h"
#include "app/widgets/MessageBar.h"
#include "app/widgets/ProgressBar.h"
#include "app/widgets/SaveDialog.h"
#include "export/ebook/EbookLanguage.h"
#include "export/ebook/EbookPlayer.h"
#include "worker/file/IssueFile.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace fanye::app {

using namespace ebook;

EbookExport::EbookExport(const Session &session, const ReadersOwn &own, const IssueNames &names, const Actions &actions,
                         ProgressBar &progress, MessageBar &message, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_own(own)
    , m_names(names)
    , m_actions(actions)
    , m_progress(progress)
    , m_message(message)
    , m_window(window)
{
    connect(actions[Command::MakeEbook], &QAction::triggered, this, &EbookExport::ask);
    connect(&progress, &ProgressBar::cancelled, this, &EbookExport::stop);
    connect(&own.facts, &ReaderFacts::changed, this, &EbookExport::beginWhenRead);
    connect(&session, &Session::aboutToClose, this, [this] {
        if (m_request && !m_making) {
            stop();
            m_message.tell(tr("The issue was closed before its text was read, so no e-book was made."));
        }
    });
}

EbookExport::~EbookExport() = default;

void EbookExport::ask()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    if (m_request)
        return m_message.tell(tr("An e-book is being made. Wait until it is done, or cancel it."));
    if (!issue->facts().permissions.copy)
        return m_message.tell(ebookErrorText({Reason::NotAllowed, {}}, fileNameOf(issue->file.path), {}));
    m_asked = issue->facts().contentKey;
    auto *dialog = new EbookDialog(subject(), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askWhere(dialog->choice()); });
    dialog->open();
}

EbookSubject EbookExport::subject() const
{
    const EbookIssue issue = content();
    return {issue.title, issue.facts.pageCount(), m_session.issue()->file()->size(),
            !issue.marks.empty() || !issue.bookmarks.empty(), issue.facts.isEncrypted};
}

// Another issue may have been opened while the dialogs were.
bool EbookExport::isStillOpen() const
{
    const OpenIssue *issue = m_session.openIssue();
    return issue && issue->facts().contentKey == m_asked;
}

bool EbookExport::mayClose()
{
    if (!m_request || std::exchange(m_isClosingKnown, true))
        return true;
    m_message.tell(tr("An e-book is being made. Close the window again to give it up."));
    return false;
}

void EbookExport::askWhere(const EbookChoice &choice)
{
    if (!isStillOpen())
        return;
    const SavedKind kind{"saveEbook", tr("Make an e-book"), tr("Web page (*.html)"), QStringLiteral("%1.html")};
    auto *dialog = new SaveDialog(kind, m_session.openIssue()->file.path, m_names, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) { awaitText(path, choice); });
    dialog->open();
}

void EbookExport::awaitText(const QString &path, const EbookChoice &choice)
{
    if (!isStillOpen() || m_request)
        return;
    const OpenIssue *issue = m_session.openIssue();
    m_isClosingKnown = false;
    if (m_session.isFor(path))
        return m_message.tell(
            tr("“%1” is the issue itself, which Fanye never changes. Choose another name for the e-book.")
                .arg(QFileInfo(path).fileName()));
    const OriginalPdf pdf = choice.hasPdf ? OriginalPdf::Included : OriginalPdf::LeftOut;
    m_request = std::make_unique<Request>(
        Request{{path, choice.quality, pdf, m_session.trim()}, choice.hasMarks, fileNameOf(issue->file.path)});
    m_message.hide();
    m_progress.begin(tr("Making “%1”…").arg(QFileInfo(path).fileName()));
    m_actions[Command::MakeEbook]->setEnabled(false);
    connect(issue->analysis.get(), &TextAnalysis::grown, this, &EbookExport::beginWhenRead);
    beginWhenRead();
}

// The last page may still change contents and facts.
void EbookExport::beginWhenRead()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!m_request || m_making || !issue || !issue->analysis->isComplete() || !m_own.facts.isSought())
        return;
    issue->analysis->disconnect(this);
    begin();
}

void EbookExport::begin()
{
    m_making = std::make_unique<EbookMaking>();
    const QString name = QFileInfo(m_request->ebook.path).fileName();
    connect(m_making.get(), &EbookMaking::progressed, this, [this, name](int pages, int ofPages) {
        m_progress.setText(tr("Making “%1”: page %2 of %3…").arg(name).arg(pages).arg(ofPages));
        m_progress.setPercent(100 * pages / ofPages);
    });
    connect(m_making.get(), &EbookMaking::finished, this, &EbookExport::finish);
    connect(m_making.get(), &EbookMaking::failed, this, &EbookExport::fail);
    EbookIssue issue = content();
    if (!m_request->hasMarks) {
        issue.marks.clear();
        issue.bookmarks.clear();
    }
    m_making->begin(*m_session.issue(), std::move(issue), builtInPlayer(), m_request->ebook);
}

EbookIssue EbookExport::content() const
{
    const OpenIssue &open = *m_session.openIssue();
    EbookIssue issue;
    issue.facts = open.facts();
    issue.title = m_names.title();
    issue.publication = m_own.facts.corrected();
    issue.contents = m_own.contents.contents();
    issue.text = open.analysis->sharedText();
    issue.links = open.analysis->structure().links;
    issue.marks = m_own.marks.all();
    for (int i = 0; i < issue.facts.pageCount(); ++i)
        if (m_own.marks.bookmarks().has(PageNumber::fromIndex(i)))
            issue.bookmarks.push_back(PageNumber::fromIndex(i));
    issue.words = ebookWords(languageOf(*issue.text));
    return issue;
}

void EbookExport::finish(const EbookReport &report)
{
    const QString name = QFileInfo(m_request->ebook.path).fileName();
    const QString size = QLocale().formattedDataSize(report.bytes, 1, QLocale::DataSizeSIFormat);
    QString told = tr("“%1” is made (%2). Any browser opens it, also without a network.").arg(name, size);
    if (report.unpainted > 0)
        told += QLatin1Char(' ') + tr("%n page(s) could not be painted and say so in it.", nullptr, report.unpainted);
    stop();
    m_message.inform(told);
}

void EbookExport::fail(const Failure &why)
{
    const QString told = ebookErrorText(why, m_request->issueName, QFileInfo(m_request->ebook.path).fileName());
    stop();
    m_message.tell(told);
}

void EbookExport::stop()
{
    if (!m_request)
        return;
    m_progress.end();
    if (const OpenIssue *issue = m_session.openIssue())
        issue->analysis->disconnect(this);
    if (m_making) {
        m_making->disconnect(this);
        m_making->cancel();
        m_making.release()->deleteLater(); // it may be what calls
    }
    m_request.reset();
    m_actions[Command::MakeEbook]->setEnabled(m_session.openIssue());
}

} // namespace fanye::app
