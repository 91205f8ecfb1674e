// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/commands/Menus.h"
#include "app/contents/CopyExport.h"
#include "app/contents/ReaderContents.h"
#include "app/desktop/LinkOpener.h"
#include "app/messages/ErrorText.h"
#include "app/pages/Autoplay.h"
#include "app/pages/BookMenu.h"
#include "app/pages/Copying.h"
#include "app/pages/CurrentArticle.h"
#include "app/pages/EdgeMarks.h"
#include "app/pages/Navigation.h"
#include "app/pages/PageBar.h"
#include "app/search/SearchNavigation.h"
#include "app/session/ReadingState.h"
#include "app/widgets/MessageBar.h"
#include "app/widgets/ProgressBar.h"
#include "app/window/Dialogs.h"
#include "app/window/OpenCommands.h"
#include "app/window/Panels.h"
#include "app/window/PendingJump.h"
#include "app/window/Sidebar.h"
#include "app/window/StartPages.h"
#include "app/window/ViewOptions.h"
#include "app/window/WindowBars.h"
#include "app/window/WindowSizes.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace fanye::app {

using namespace worker;
using namespace flip;

namespace {

constexpr int toolIconSide = 22;

} // namespace

MainWindow::MainWindow(const AppServices &rooms, QWidget *parent)
    : QMainWindow(parent)
    , m_rooms(rooms)
    , m_session({&rooms.thumbnails, &rooms.texts})
    , m_actions(new Actions(this))
    , m_book(new FlipView)
    , m_states(new StartPages(m_book, this))
    , m_message(new MessageBar(this))
    , m_work(new ProgressBar(this))
    , m_places(new ReadingState(rooms.shelf, *m_book, *m_actions, this))
    , m_contents(new ReaderContents(rooms.shelf, *m_places, this))
    , m_panels(new Panels(m_search, *m_book, *m_contents, this))
    , m_pageBar(new PageBar(*m_actions, this))
    , m_splitter(new QSplitter(this))
    , m_toolBar(new QToolBar(tr("Toolbar"), this))
    , m_bars(new WindowBars({menuBar(), m_toolBar, m_pageBar, &m_panels->sidebar(), m_book}, *m_actions, this))
    , m_navigation(new Navigation(*m_book, *m_actions, this))
    , m_edgeTicks(new EdgeMarks(*m_book, m_search, *m_places, *m_contents, this))
    , m_cue(new CurrentArticle(*m_book, *m_contents, this))
    , m_pendingJump(new PendingJump(m_search, *m_book, this))
    , m_autoplay(new Autoplay(*m_book, *m_actions, this))
    , m_copying(new Copying(m_session, *m_book, *m_actions, this))
{
    arrange();
    new ViewOptions(*m_book, *m_actions, rooms.wishes, this);
    connectFiles();
    connectCommands();
    connectWays();
    connectSearch();
    connectSelection();
    connectSession();
    showState();
}

MainWindow::~MainWindow()
{
    m_session.close(); // while the parts that look at the issue still live
    m_session.disconnect(this);
}

void MainWindow::open(const FileToOpen &file)
{
    m_session.open(file);
}

void MainWindow::follow(const FileToOpen &file)
{
    const Session::Ready *ready = m_session.ready();
    if (!ready)
        return open(file);
    if (file.page)
        m_navigation->jumpTo(std::min(*file.page, PageNumber::fromNumber(ready->painter->facts().pageCount())));
    m_pendingJump->wish(file);
}

void MainWindow::openWith(std::unique_ptr<Issue> underWay, const FileToOpen &file)
{
    m_session.open(file, std::move(underWay));
}

// Whoever wants a picture of a hidden window gets it laid out as it will be: Qt has no other way to ask for that.
void MainWindow::layOut()
{
    if (!isVisible())
        grab(QRect(0, 0, 1, 1));
}

void MainWindow::tell(const QString &plainText)
{
    m_message->tell(plainText);
}

void MainWindow::arrange()
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setIconSize({toolIconSide, toolIconSide});
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    fillToolBar(*m_toolBar, *m_actions);
    addToolBar(m_toolBar);
    arrangeMiddle();
    m_sizes = new WindowSizes(*this, *m_splitter, *m_book, this);
}

void MainWindow::arrangeMiddle()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_work);
    column->addWidget(m_states, 1);
    column->addWidget(m_pageBar);
    m_splitter->addWidget(&m_panels->sidebar());
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    setCentralWidget(m_splitter);
}

void MainWindow::connectFiles()
{
    auto *ways = new OpenCommands(*m_actions, *m_places, *m_states, *fillMenus(*menuBar(), *m_actions), this);
    connect(ways, &OpenCommands::fileWanted, this, &MainWindow::open);
    connect(ways, &OpenCommands::anotherFileWanted, this, &MainWindow::anotherWindowWanted);
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto &&what) {
        connect((*m_actions)[command], &QAction::triggered, this, what);
    };
    on(Command::CloseIssue, [this] { m_session.hasIssue() ? m_session.close() : void(close()); });
    on(Command::Quit, [] { QGuiApplication::quit(); });
    on(Command::GoToPage, [this] {
        m_bars->reveal();
        m_pageBar->box().setFocus(Qt::ShortcutFocusReason);
    });
    offerDialogs(*m_actions, m_session, this);
    new CopyExport(m_session, *m_contents, *m_actions, {*m_work, *m_message}, this);
}

void MainWindow::connectWays()
{
    connect(m_book, &FlipView::spreadChanged, m_pageBar, [this] { m_pageBar->setPages(m_book->pages()); });
    m_pageBar->leadThumbThrough(*m_book);
    m_pageBar->setPlaceWords([this](PageNumber page) { return m_cue->wordsFor(page); });
    connect(m_panels, &Panels::entrySought, m_cue, &CurrentArticle::seek);
    connect(m_cue, &CurrentArticle::changed, m_pageBar, &PageBar::showPlace);
    connect(m_cue, &CurrentArticle::changed, this, &MainWindow::showTitle);
    connect(m_book, &FlipView::linkActivated, this, [this](const Link &link) {
        link.target ? m_navigation->jumpTo(*link.target) : offerToOpen(link.url, this);
    });
    connect(m_panels, &Panels::pageWanted, m_navigation, &Navigation::jumpTo);
    connect(m_pageBar, &PageBar::pageWanted, m_navigation, &Navigation::jumpTo);
    connect(&m_pageBar->box(), &PageBox::pageWanted, m_book, [this] { m_book->setFocus(); });
    connect(m_places, &ReadingState::bookmarksChanged, this, [this] { m_panels->setBookmarks(m_places->bookmarks()); });
    connect(m_places, &ReadingState::notKept, this, &MainWindow::tell);
    connect(m_places, &ReadingState::recentChanged, this, [this] { m_states->setRecent(m_places->recentFiles()); });
    connect(m_contents, &ReaderContents::notKept, this, &MainWindow::tell);
}

void MainWindow::connectSearch()
{
    auto *searching = new SearchNavigation(m_search, *m_book, m_panels->search(), *m_actions, this);
    connect(searching, &SearchNavigation::pageWanted, m_navigation, &Navigation::jumpTo);
    connect(m_pendingJump, &PendingJump::searchWanted, m_panels, &Panels::searchFor);
    connect((*m_actions)[Command::Find], &QAction::triggered, this, [this] {
        m_bars->openSidebar();
        m_panels->openSearch();
    });
}

void MainWindow::connectSelection()
{
    auto *menu = new BookMenu(*m_book, *m_actions, this);
    connect(m_copying, &Copying::notPossible, this, &MainWindow::tell);
    connect(menu, &BookMenu::pageCopyWanted, m_copying, &Copying::copyPage);
    connect(menu, &BookMenu::searchWanted, this, [this](const QString &words) {
        m_bars->openSidebar();
        m_panels->searchFor(words);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::changed, this, &MainWindow::showState);
    connect(&m_session, &Session::aboutToClose, this, &MainWindow::leaveIssue);
    connect(&m_session, &Session::lastEngineLost, this, [this](const Failure &why) {
        tell(errorText(why, QFileInfo(m_session.issue()->path()).fileName()));
    });
    connect(m_states, &StartPages::cancelWanted, &m_session, &Session::close);
    connect(m_states, &StartPages::passwordEntered, &m_session, &Session::unlock);
}

void MainWindow::showState()
{
    const Session::Ready *ready = m_session.ready();
    m_actions->setEnabledForIssue(ready);
    m_states->setRecent(m_places->recentFiles());
    m_states->show(m_session.state());
    m_bars->setHasBook(ready);
    layOut(); // so that pages are asked for in the size they are going to have
    if (ready && !m_panels->isShowing(*ready))
        showIssue(*ready);
    if (!ready)
        m_navigation->start(0);
    showTitle();
}

void MainWindow::showIssue(const Session::Ready &ready)
{
    const IssueFacts &facts = ready.painter->facts();
    m_navigation->start(facts.pageCount());
    m_pageBar->begin(ready);
    m_places->begin(ready);
    m_cue->begin(ready);
    m_contents->begin(ready);
    m_book->setIssue(facts, *ready.painter, m_places->startPage());
    m_places->resume();
    m_book->setFocus();
    m_copying->begin(ready);
    m_panels->begin(ready);
    m_panels->setBookmarks(m_places->bookmarks());
    connect(m_session.issue(), &Issue::structureRead, this,
            [this](const IssueStructure &structure) { m_book->setLinks(structure.links); });
    m_edgeTicks->begin(ready);
    m_pendingJump->begin(ready);
}

void MainWindow::showTitle()
{
    const Session::Ready *ready = m_session.ready();
    setWindowTitle(ready ? m_cue->windowTitle() : QGuiApplication::applicationDisplayName());
    if (ready)
        setWindowFilePath(ready->file.path);
}

// The issue goes: nobody may look at it any longer.
void MainWindow::leaveIssue()
{
    m_message->hide();
    m_autoplay->stop();
    m_pendingJump->end();
    m_edgeTicks->end();
    m_cue->end();
    m_contents->end();
    m_places->end();
    m_book->clear();
    m_panels->end();
    m_pageBar->end();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_sizes->remember();
    m_session.close();
    event->accept();
    Q_EMIT closed();
}

} // namespace fanye::app
