// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Panels.h"

#include "app/contents/ContentsPanel.h"
#include "app/contents/ReaderContents.h"
#include "app/marks/MarksPanel.h"
#include "app/messages/PageInput.h"
#include "app/pages/PagesPanel.h"
#include "app/publication/PublicationPanel.h"
#include "app/search/SearchPanel.h"
#include "app/search/SearchState.h"
#include "app/window/Sidebar.h"

#include <chrono>

namespace fanye::app {

using namespace text;
using namespace flip;

namespace {

// The panels mark the page some time after the book has turned to it: drawing a list takes as long as a frame of the
// leaf.
constexpr std::chrono::milliseconds pageDelay{100};

} // namespace

Panels::Panels(const Session &session, SearchState &searchState, FlipView &book, ReaderContents &contents,
               ReaderFacts &facts, ReaderMarks &marks, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_searchState(searchState)
    , m_book(book)
    , m_readerContents(contents)
    , m_sidebar(new Sidebar(window))
    , m_publication(new PublicationPanel(facts, window))
    , m_contents(new ContentsPanel(contents, window))
    , m_search(new SearchPanel(searchState, window))
    , m_marks(new MarksPanel(marks, window))
    , m_pages(new PagesPanel(window))
{
    m_sidebar->addPanel(m_publication, QStringLiteral("information"), tr("Issue"));
    m_sidebar->addPanel(m_contents, QStringLiteral("contents"), tr("Contents"));
    m_sidebar->addPanel(m_search, QStringLiteral("search"), tr("Search"));
    m_sidebar->addPanel(m_marks, QStringLiteral("highlight"), tr("Marks"));
    m_sidebar->addPanel(m_pages, QStringLiteral("pages"), tr("Pages"));
    m_sidebar->setCurrent(m_contents);
    m_sidebar->restoreFold();
    connect(m_publication, &PublicationPanel::pageWanted, this, &Panels::pageWanted);
    connect(&session, &Session::ready, this, &Panels::begin);
    connect(&session, &Session::aboutToClose, this, &Panels::end);
    connect(m_contents, &ContentsPanel::pageWanted, this, &Panels::pageWanted);
    connect(m_contents, &ContentsPanel::entrySought, this, &Panels::entrySought);
    connect(m_marks, &MarksPanel::pageWanted, this, &Panels::pageWanted);
    connect(m_pages, &PagesPanel::pageWanted, this, &Panels::pageWanted);
    m_followPage.setSingleShot(true);
    m_followPage.setInterval(pageDelay);
    connect(&book, &FlipView::spreadChanged, this, [this] {
        m_contents->turnTo(m_book.pages());
        if (!m_followPage.isActive())
            m_followPage.start();
    });
    connect(&m_followPage, &QTimer::timeout, this, [this] { showPage(m_book.page()); });
}

void Panels::begin(const OpenIssue &issue)
{
    if (issue.opening == Opening::First)
        m_searchState.forgetCurrent();
    m_publication->setIssue(issue.painter.get(), issue.file.path);
    m_pages->setPainter(issue.painter.get());
    connect(issue.analysis.get(), &TextAnalysis::grown, this, &Panels::showText);
    m_contents->setPainter(issue.painter.get());
    showPage(m_book.page());
    showText();
}

void Panels::end()
{
    m_publication->setIssue(nullptr, {});
    m_pages->setPainter(nullptr);
    m_searchState.setIndex(nullptr);
    m_contents->setPainter(nullptr);
}

void Panels::openSearch()
{
    m_sidebar->setCurrent(m_search);
    m_search->focusInput();
}

void Panels::openProperties()
{
    m_sidebar->setCurrent(m_publication);
    m_publication->showProperties();
}

void Panels::searchFor(const QString &text)
{
    m_sidebar->setCurrent(m_search);
    m_search->setText(text);
}

void Panels::setBookmarks(const std::vector<marks::Bookmark> &bookmarks)
{
    m_pages->model().setBookmarks(pagesOf(bookmarks));
    m_marks->setBookmarks(bookmarks);
}

void Panels::showPage(PageNumber page)
{
    m_pages->setCurrent(page);
    m_publication->setPage(page);
    m_contents->setPages(m_session.openIssue() ? m_book.pages() : std::vector<PageNumber>());
}

void Panels::showText()
{
    const TextAnalysis &analysis = *m_session.openIssue()->analysis;
    const std::shared_ptr<const IssueText> text = analysis.sharedText();
    const std::vector<PageNumber> &unread = analysis.unreadPages();
    m_search->setWords({[this](PageNumber page) { return m_contents->titleAt(page); },
                        [text](PageNumber first, PageNumber last) { return passageWords(first, last, text->folios); },
                        int(text->pages.size() + unread.size()), text->pageCount, unread});
    m_searchState.setIndex(analysis.sharedIndex());
    m_pages->model().setFolios(text->folios);
    m_marks->setPageWords(
        [text](PageNumber page) { return text->folios.of(page).value_or(QString::number(page.number())); });
    offerPagesForContents();
}

// Without contents, shows the pages in their place.
void Panels::offerPagesForContents()
{
    const bool isComplete = m_session.openIssue()->analysis->isComplete();
    if (isComplete && !m_sidebar->isFolded() && m_readerContents.contents().empty()
        && m_sidebar->current() == m_contents)
        m_sidebar->setCurrent(m_pages);
}

} // namespace fanye::app
