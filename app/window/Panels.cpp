// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Panels.h"

#include "app/contents/ContentsPanel.h"
#include "app/contents/ReaderContents.h"
#include "app/messages/PageInput.h"
#include "app/pages/PagesPanel.h"
#include "app/search/SearchPanel.h"
#include "app/search/SearchState.h"
#include "app/window/Sidebar.h"

#include <chrono>

namespace fanye::app {

using namespace text;
using namespace flip;

namespace {

// The panels mark the page a moment after the book has turned to it: drawing a list takes as long as a frame of the leaf.
constexpr std::chrono::milliseconds behindTheLeaf{100};

} // namespace

Panels::Panels(SearchState &searchState, FlipView &book, ReaderContents &contents, QWidget *window)
    : QObject(window)
    , m_searchState(searchState)
    , m_book(book)
    , m_readerContents(contents)
    , m_sidebar(new Sidebar(window))
    , m_contents(new ContentsPanel(contents, window))
    , m_search(new SearchPanel(searchState, window))
    , m_pages(new PagesPanel(window))
{
    m_sidebar->addPanel(m_contents, QStringLiteral("contents"), tr("Contents"));
    m_sidebar->addPanel(m_search, QStringLiteral("search"), tr("Search"));
    m_sidebar->addPanel(m_pages, QStringLiteral("pages"), tr("Pages"));
    connect(m_contents, &ContentsPanel::pageWanted, this, &Panels::pageWanted);
    connect(m_contents, &ContentsPanel::entrySought, this, &Panels::entrySought);
    connect(m_pages, &PagesPanel::pageWanted, this, &Panels::pageWanted);
    m_following.setSingleShot(true);
    m_following.setInterval(behindTheLeaf);
    connect(&book, &FlipView::spreadChanged, this, [this] {
        m_contents->turnTo(m_book.pages());
        if (!m_following.isActive())
            m_following.start();
    });
    connect(&m_following, &QTimer::timeout, this, [this] { showPage(m_book.page()); });
}

void Panels::begin(const Session::Ready &ready)
{
    m_ready = &ready;
    m_pages->setPainter(ready.painter.get());
    connect(ready.reading.get(), &TextAnalysis::grown, this, &Panels::showReading);
    m_contents->setPainter(ready.painter.get());
    showPage(m_book.page());
    showReading();
}

void Panels::end()
{
    m_ready = nullptr;
    m_pages->setPainter(nullptr);
    m_searchState.setIndex(nullptr);
    m_contents->setPainter(nullptr);
}

void Panels::openSearch()
{
    m_sidebar->setCurrent(m_search);
    m_search->focusInput();
}

void Panels::searchFor(const QString &text)
{
    m_sidebar->setCurrent(m_search);
    m_search->setText(text);
}

void Panels::setBookmarks(const std::vector<PageNumber> &pages)
{
    m_pages->model().setBookmarks(pages);
}

void Panels::showPage(PageNumber page)
{
    m_pages->setCurrent(page);
    m_contents->setPages(m_ready ? m_book.pages() : std::vector<PageNumber>());
}

void Panels::showReading()
{
    const IssueText &text = m_ready->reading->text();
    const std::vector<PageNumber> &unread = m_ready->reading->unreadPages();
    m_search->setWords({[this](PageNumber page) { return m_contents->titleAt(page); },
                        [this](PageNumber first, PageNumber last) {
                            return passageWords(first, last, m_ready->reading->text().folios);
                        },
                        int(text.pages.size() + unread.size()), text.pageCount, unread});
    m_searchState.setIndex(&m_ready->reading->index());
    m_pages->model().setFolios(text.folios);
    offerPagesForContents();
}

// Without contents the pages themselves take their place.
void Panels::offerPagesForContents()
{
    if (m_ready->reading->isComplete() && m_readerContents.contents().empty() && m_sidebar->current() == m_contents)
        m_sidebar->setCurrent(m_pages);
}

} // namespace fanye::app
