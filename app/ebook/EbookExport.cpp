// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ebook/EbookExport.h"

#include "app/commands/Actions.h"
#include "app/contents/ReaderContents.h"
#include "app/marks/ReaderMarks.h"
#include "app/messages/EbookWords.h"
#include "app/messages/ErrorText.h"
#include "app/messages/FileWords.h"
#include "app/publication/ReaderFacts.h"
#include "app/session/IssueBookmarks.h"
#include "app/session/Session.h"
#include "app/widgets/MessageBar.h"
#include "app/widgets/ProgressBar.h"
#include "app/widgets/SaveDialog.h"
#include "export/ebook/EbookLanguage.h"
#include "export/ebook/EbookPlayer.h"

#include <QFileInfo>
#include <QLocale>

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
        if (m_order && !m_making)
            stop();
    });
}

EbookExport::~EbookExport() = default;

void EbookExport::ask()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    if (m_order)
        return m_message.tell(tr("An e-book is being made. Wait until it is done, or cancel it."));
    if (!issue->facts().permissions.copy)
        return m_message.tell(errorText({Reason::NotAllowed, {}}, fileNameOf(issue->file.path)));
    const bool hasMarks = !content().marks.empty() || !content().bookmarks.empty();
    auto *dialog = new EbookDialog(m_names.title(), issue->facts().pageCount(), hasMarks, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askWhere(dialog->choice()); });
    dialog->open();
}

void EbookExport::askWhere(const EbookChoice &choice)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    const SavedKind kind{"saveEbook", tr("Make an e-book"), tr("Web page (*.html)"), QStringLiteral("%1.html")};
    auto *dialog = new SaveDialog(kind, issue->file.path, m_names, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) { await(path, choice); });
    dialog->open();
}

void EbookExport::await(const QString &path, const EbookChoice &choice)
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue || m_order)
        return;
    if (m_session.isFor(path))
        return m_message.tell(
            tr("“%1” is the issue itself, which Fanye never changes. Choose another name for the e-book.")
                .arg(QFileInfo(path).fileName()));
    const OriginalPdf pdf = choice.hasPdf ? OriginalPdf::Included : OriginalPdf::LeftOut;
    m_order = std::make_unique<Order>(
        Order{{path, choice.quality, pdf, m_session.trim()}, choice.hasMarks, fileNameOf(issue->file.path)});
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
    if (!m_order || m_making || !issue || !issue->analysis->isComplete() || !m_own.facts.isSought())
        return;
    issue->analysis->disconnect(this);
    begin();
}

void EbookExport::begin()
{
    m_making = std::make_unique<EbookMaking>();
    connect(m_making.get(), &EbookMaking::progressed, this,
            [this](int pages, int ofPages) { m_progress.setPercent(100 * pages / ofPages); });
    connect(m_making.get(), &EbookMaking::finished, this, &EbookExport::finish);
    connect(m_making.get(), &EbookMaking::failed, this, &EbookExport::fail);
    EbookIssue issue = content();
    if (!m_order->hasMarks) {
        issue.marks.clear();
        issue.bookmarks.clear();
    }
    m_making->begin(*m_session.issue(), std::move(issue), builtInPlayer(), m_order->order);
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
    const QString name = QFileInfo(m_order->order.path).fileName();
    const QString size = QLocale().formattedDataSize(report.bytes, 1, QLocale::DataSizeSIFormat);
    QString told = tr("“%1” is made (%2). Any browser opens it, also without a network.").arg(name, size);
    if (report.unpainted > 0)
        told += QLatin1Char(' ') + tr("%n page(s) could not be painted and say so in it.", nullptr, report.unpainted);
    stop();
    m_message.inform(told);
}

void EbookExport::fail(const Failure &why)
{
    const bool isOutput = why.reason == Reason::CannotWrite;
    const QString told = errorText(why, isOutput ? QFileInfo(m_order->order.path).fileName() : m_order->issueName);
    stop();
    m_message.tell(told);
}

void EbookExport::stop()
{
    if (!m_order)
        return;
    m_progress.end();
    if (const OpenIssue *issue = m_session.openIssue())
        issue->analysis->disconnect(this);
    if (m_making) {
        m_making->disconnect(this);
        m_making.release()->deleteLater(); // it may be what calls
    }
    m_order.reset();
    m_actions[Command::MakeEbook]->setEnabled(m_session.openIssue());
}

} // namespace fanye::app
