// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/BookPage.h"

#include "app/aloud/AloudCommands.h"
#include "app/aloud/ReadAloud.h"
#include "app/aloud/SpeechProcess.h"
#include "app/commands/Actions.h"
#include "app/contents/ReaderContents.h"
#include "app/desktop/LinkOpener.h"
#include "app/marks/FileAnnotations.h"
#include "app/marks/MarkCommands.h"
#include "app/marks/MarkExport.h"
#include "app/marks/MarksPanel.h"
#include "app/marks/ReaderMarks.h"
#include "app/marks/ShownMarks.h"
#include "app/messages/LinkObstacleText.h"
#include "app/pages/Autoplay.h"
#include "app/pages/BookMenu.h"
#include "app/pages/Copying.h"
#include "app/pages/CurrentArticle.h"
#include "app/pages/Navigation.h"
#include "app/pages/PageBar.h"
#include "app/pages/PageMarks.h"
#include "app/publication/ReaderFacts.h"
#include "app/search/SearchNavigation.h"
#include "app/search/SearchPanel.h"
#include "app/search/SearchState.h"
#include "app/session/CarriedMarks.h"
#include "app/session/IssueBookmarks.h"
#include "app/session/KeptSketch.h"
#include "app/session/ReadingState.h"
#include "app/textmode/TextExport.h"
#include "app/textmode/TextMode.h"
#include "app/textmode/TextPane.h"
#include "app/window/Panels.h"
#include "app/window/PendingJump.h"

#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fanye::app {

using namespace worker;
using namespace flip;

BookPage::BookPage(const Session &session, shelf::Store &shelf, const Actions &actions, QWidget *window)
    : QWidget(window)
    , m_session(session)
    , m_book(new FlipView(this))
    , m_search(new SearchState(this))
    , m_readingState(new ReadingState(session, shelf, *m_book, actions, this))
    , m_bookmarks(new IssueBookmarks(session, shelf, *m_readingState, *m_book, actions, this))
    , m_contents(new ReaderContents(session, shelf, *m_readingState, this))
    , m_facts(new ReaderFacts(session, shelf, *m_contents, *m_readingState, this))
    , m_marks(new ReaderMarks(session, shelf, *m_readingState, *m_bookmarks, this))
    , m_panels(new Panels(session, *m_search, *m_book, *m_contents, *m_facts, *m_marks, window))
    , m_pageBar(new PageBar(session, actions, this))
    , m_navigation(new Navigation(session, *m_book, actions, this))
    , m_article(new CurrentArticle(session, *m_book, *m_contents, this))
    , m_pendingJump(new PendingJump(session, *m_search, *m_book, this))
    , m_text(new TextPane(actions, this))
    , m_textMode(new TextMode(session, *m_book, *m_text, *m_search, actions, this))
{
    m_markCommands = new MarkCommands(session, *m_marks, *m_book, actions, {this, &m_panels->marks()}, this);
    auto *shown = new ShownMarks(session, *m_marks, *m_book, this);
    connect(shown, &ShownMarks::shown, m_textMode, &TextMode::setMarks);
    auto *carried = new CarriedMarks(session, shelf, *m_readingState, this);
    connect(carried, &CarriedMarks::sameIssue, m_contents, &ReaderContents::takeOver);
    connect(carried, &CarriedMarks::factsWanted, m_facts, &ReaderFacts::takeOver);
    connect(carried, &CarriedMarks::told, this, &BookPage::noticeWanted);
    new KeptSketch(session, shelf, this);
    auto *pageMarks = new PageMarks(session, *m_book, *m_search, *m_bookmarks, *m_contents, this);
    connect(m_marks, &ReaderMarks::changed, pageMarks,
            [this, pageMarks] { pageMarks->showMarked(pagesOf(m_marks->all())); });
    auto *autoplay = new Autoplay(session, *m_book, actions, window);
    connectAloud(actions, *autoplay);
    connect(&session, &Session::ready, this, &BookPage::begin);
    connectPages();
    connectMessages();
    connectSearch(actions);
    connectText(actions);
    connectMarks(actions);
    offerMenu(actions);
}

Sidebar &BookPage::sidebar()
{
    return m_panels->sidebar();
}

QWidget *BookPage::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *beside = new QSplitter(this);
    beside->addWidget(m_book);
    beside->addWidget(m_text);
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 2);
    beside->setChildrenCollapsible(false);
    beside->setHandleWidth(1);
    beside->restoreState(Settings().textSplitterState());
    connect(beside, &QSplitter::splitterMoved, this,
            [beside] { Settings().setTextSplitterState(beside->saveState()); });
    column->addWidget(beside, 1);
    column->addWidget(m_pageBar);
    return beside;
}

void BookPage::begin(const OpenIssue &issue)
{
    if (issue.opening == Opening::First)
        m_book->setFocus();
    m_book->setLinks(issue.analysis->structure().links); // of an issue that was reloaded they are known already
    connect(m_session.issue(), &Issue::structureRead, m_book,
            [this](const IssueStructure &structure) { m_book->setLinks(structure.links); });
}

void BookPage::connectPages()
{
    m_pageBar->thumbThrough(*m_book);
    m_pageBar->setArticleOf([this](PageNumber page) { return m_article->wordsFor(page); });
    connect(m_book, &FlipView::spreadChanged, m_pageBar, [this] { m_pageBar->setPages(m_book->pages()); });
    connect(m_book, &FlipView::linkActivated, this, &BookPage::follow);
    connect(m_panels, &Panels::pageWanted, m_navigation, &Navigation::jumpTo);
    connect(m_panels, &Panels::entrySought, m_article, &CurrentArticle::seek);
    connect(m_pageBar, &PageBar::pageWanted, m_navigation, &Navigation::jumpTo);
    connect(&m_pageBar->box(), &PageBox::left, m_book, qOverload<>(&QWidget::setFocus));
    connect(&m_pageBar->box(), &PageBox::pageWanted, m_book, [this] { m_book->setFocus(); });
    connect(m_article, &CurrentArticle::changed, m_pageBar, &PageBar::showArticle);
    connect(m_article, &CurrentArticle::changed, this, &BookPage::windowTitleChanged);
    connect(m_bookmarks, &IssueBookmarks::changed, m_panels, &Panels::setBookmarks);
}

void BookPage::connectText(const Actions &actions)
{
    connect(m_textMode, &TextMode::pageWanted, m_navigation, &Navigation::jumpTo);
    auto *text = new TextExport(m_session, *m_book, names(), actions, window());
    connect(text, &TextExport::saved, this, &BookPage::noticeWanted);
    connect(text, &TextExport::failed, this, &BookPage::messageWanted);
}

void BookPage::connectAloud(const Actions &actions, Autoplay &autoplay)
{
    auto *reading = new ReadAloud(
        m_session, *m_book, [] { return std::make_unique<SpeechProcess>(speechProgram()); }, this);
    m_aloud = new AloudCommands(m_session, *reading, *m_book, actions, arrange(), this);
    connect(reading, &ReadAloud::sentenceBegan, &autoplay, &Autoplay::stop);
    connect(actions[Command::Autoplay], &QAction::triggered, reading, [reading](bool on) {
        if (on)
            reading->stop();
    });
    connect(m_aloud, &AloudCommands::notPossible, this, &BookPage::messageWanted);
    connect(m_aloud, &AloudCommands::spoken, m_textMode, [this](const text::TextSpan &span) {
        m_textMode->setSpoken(span.isEmpty() ? std::nullopt : std::optional(span));
    });
}

void BookPage::connectMarks(const Actions &actions)
{
    auto *saving = new MarkExport(m_session, *m_marks, *m_contents, names(), actions, window());
    connect(saving, &MarkExport::saved, this, &BookPage::noticeWanted);
    connect(saving, &MarkExport::failed, this, &BookPage::messageWanted);
    connect(m_markCommands, &MarkCommands::notPossible, this, &BookPage::messageWanted);
    connect(m_marks, &ReaderMarks::notKept, this, &BookPage::messageWanted);
    connect(&m_panels->marks(), &MarksPanel::exportWanted, saving, &MarkExport::ask);
    auto *inFile = new FileAnnotations(m_session, this);
    connect(&m_panels->marks(), &MarksPanel::seen, inFile, &FileAnnotations::ask);
    connect(inFile, &FileAnnotations::changed, &m_panels->marks(), &MarksPanel::setFileMarks);
    connect(inFile, &FileAnnotations::troubled, &m_panels->marks(), &MarksPanel::setFileTrouble);
    connect(&m_panels->marks(), &MarksPanel::noteWanted, m_markCommands, &MarkCommands::editNote);
    connect(m_marks, &ReaderMarks::changed, this, &BookPage::searchNotes);
    connect(&m_panels->search(), &SearchPanel::noteWanted, this, [this](const QString &id) {
        if (const marks::Mark *mark = m_marks->find(id))
            m_navigation->jumpTo(mark->page());
        m_markCommands->editNote(id);
    });
    connect(m_marks, &ReaderMarks::undoneOn, m_navigation, &Navigation::jumpTo);
}

void BookPage::searchNotes()
{
    std::vector<SearchedNote> notes;
    for (const marks::Mark &mark : m_marks->all())
        if (!mark.note.isEmpty())
            notes.push_back({mark.id, mark.page(), mark.note});
    m_panels->search().setNotes(std::move(notes));
}

void BookPage::setPaper(Paper paper)
{
    m_textMode->setPaper(paper);
}

void BookPage::connectMessages()
{
    connect(m_bookmarks, &IssueBookmarks::notKept, this, &BookPage::messageWanted);
    connect(m_contents, &ReaderContents::notKept, this, &BookPage::messageWanted);
    connect(m_facts, &ReaderFacts::changed, m_article, [this] { m_article->setIssueName(m_facts->issueName()); });
    connect(m_facts, &ReaderFacts::notKept, this, &BookPage::messageWanted);
}

void BookPage::connectSearch(const Actions &actions)
{
    auto *hits = new SearchNavigation(*m_search, *m_book, m_panels->search(), actions, this);
    connect(hits, &SearchNavigation::pageWanted, m_navigation, &Navigation::jumpTo);
    connect(m_pendingJump, &PendingJump::searchWanted, m_panels, &Panels::searchFor);
    connect(actions[Command::Find], &QAction::triggered, this, [this] {
        Q_EMIT sidebarWanted();
        m_panels->openSearch();
    });
    connect(actions[Command::Properties], &QAction::triggered, this, [this] {
        Q_EMIT sidebarWanted();
        m_panels->openProperties();
    });
}

void BookPage::offerMenu(const Actions &actions)
{
    auto *copying = new Copying(m_session, *m_book, actions, this);
    auto *menu = new BookMenu(*m_book, *m_bookmarks, actions, this);
    offerTextMenu(*menu);
    connect(menu, &BookMenu::filling, m_markCommands, &MarkCommands::fillMenu);
    connect(menu, &BookMenu::filling, m_aloud, &AloudCommands::offerIn);
    connect(copying, &Copying::notPossible, this, &BookPage::messageWanted);
    connect(menu, &BookMenu::pageCopyWanted, copying, &Copying::copyPage);
    connect(menu, &BookMenu::searchWanted, this, [this](const QString &words) {
        Q_EMIT sidebarWanted();
        m_panels->searchFor(words);
    });
}

void BookPage::offerTextMenu(BookMenu &menu)
{
    TextView &view = m_text->view();
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, &menu,
            [&menu, &view](QPoint at) { menu.openForText(view, at); });
    connect(&menu, &BookMenu::fillingSelection, m_markCommands, &MarkCommands::fillForSelection);
}

void BookPage::follow(const Link &link)
{
    if (link.target)
        m_navigation->jumpTo(*link.target);
    else if (const QString notice = linkNotice(link); !notice.isEmpty())
        link.obstacle ? Q_EMIT messageWanted(notice) : Q_EMIT noticeWanted(notice);
    else
        offerToOpen(link.url, window());
}

void BookPage::offerUndo(QMenu &edit)
{
    QAction *first = edit.actions().value(0);
    edit.insertActions(first, {m_markCommands->undoAction(), m_markCommands->redoAction()});
    edit.insertSeparator(first);
}

void BookPage::offerColours(QToolButton &highlight)
{
    auto *menu = new QMenu(&highlight);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_markCommands->fillForSelection(*menu);
    });
    highlight.setMenu(menu);
    highlight.setPopupMode(QToolButton::MenuButtonPopup);
}

IssueNames BookPage::names() const
{
    return {[this] { return m_facts->issueName(); },
            [this](const QString &ending) { return m_facts->fileNameFor(ending); }};
}

QString BookPage::windowTitle() const
{
    return m_article->windowTitle();
}

void BookPage::goTo(const FileToOpen &target)
{
    const auto last = PageNumber::fromNumber(m_session.openIssue()->facts().pageCount());
    if (target.page)
        m_navigation->jumpTo(std::min(*target.page, last));
    m_pendingJump->request(target);
}

} // namespace fanye::app
