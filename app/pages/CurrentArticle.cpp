// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/CurrentArticle.h"

#include "app/contents/ReaderContents.h"
#include "app/messages/IssueTitle.h"
#include "flip/view/FlipView.h"

namespace fanye::app {

using namespace contents;
using namespace flip;

CurrentArticle::CurrentArticle(const Session &session, const FlipView &book, const ReaderContents &contents,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_book(book)
    , m_contents(contents)
{
    connect(&session, &Session::ready, this, &CurrentArticle::begin);
    connect(&session, &Session::aboutToClose, this, [this] { m_sought.reset(); });
    connect(&book, &FlipView::spreadChanged, this, &CurrentArticle::followBook);
    connect(&contents, &ReaderContents::changed, this, [this] {
        if (m_session.openIssue())
            Q_EMIT changed();
    });
}

void CurrentArticle::begin(const OpenIssue &issue)
{
    connect(issue.analysis.get(), &TextAnalysis::grown, this, &CurrentArticle::changed); // running heads
    Q_EMIT changed();
}

void CurrentArticle::setIssueName(const QString &name)
{
    if (name == m_issueName)
        return;
    m_issueName = name;
    if (m_session.openIssue())
        Q_EMIT changed();
}

void CurrentArticle::seek(const EntryAnchor &entry)
{
    m_sought = entry;
    followBook();
}

// The chosen entry is forgotten when the reader turns to other pages.
void CurrentArticle::followBook()
{
    if (!m_session.openIssue())
        return;
    if (m_sought && m_sought->page && !m_book.spread().has(*m_sought->page))
        m_sought.reset();
    Q_EMIT changed();
}

std::optional<int> CurrentArticle::rowSought() const
{
    return m_sought ? rowOf(m_contents.now(), *m_sought) : std::nullopt;
}

Whereabouts CurrentArticle::here() const
{
    return whereaboutsOn(m_contents.contents(), m_session.openIssue()->analysis->text(), m_book.pages(), rowSought());
}

// The first of the pages that lie open stands for all of them.
Whereabouts CurrentArticle::at(PageNumber page) const
{
    if (!m_session.openIssue())
        return {};
    return page == m_book.page() ? here()
                                 : whereaboutsAt(m_contents.contents(), m_session.openIssue()->analysis->text(), page);
}

// On the cover the title of the issue alone, even where the contents have an entry for it.
QString CurrentArticle::windowTitle() const
{
    const OpenIssue &issue = *m_session.openIssue();
    const QString title = m_issueName.isEmpty() ? titleOf(issue.facts(), issue.file.path) : m_issueName;
    const PageNumber page = m_book.page();
    const QString article = page == PageNumber() ? QString() : at(page).nearest();
    return article.isEmpty() ? title : QStringLiteral("%1 — %2").arg(title, article);
}

QString CurrentArticle::wordsFor(PageNumber page) const
{
    return at(page).whole();
}

} // namespace fanye::app
