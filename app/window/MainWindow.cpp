// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/commands/Menus.h"
#include "app/contents/CopyExport.h"
#include "app/contents/CopySaving.h"
#include "app/ebook/EbookExport.h"
#include "app/marks/MarkedCopyExport.h"
#include "app/messages/ErrorText.h"
#include "app/messages/FileWords.h"
#include "app/pages/PageBar.h"
#include "app/session/RecentFiles.h"
#include "app/widgets/BarOverlay.h"
#include "app/widgets/MessageBar.h"
#include "app/widgets/ProgressBar.h"
#include "app/window/BookPage.h"
#include "app/window/Dialogs.h"
#include "app/window/FileChanges.h"
#include "app/window/OpenCommands.h"
#include "app/window/Sidebar.h"
#include "app/window/StartPages.h"
#include "app/window/ViewOptions.h"
#include "app/window/WindowBars.h"
#include "app/window/WindowSizes.h"
#include "flip/view/FlipView.h"
#include "shelf/Store.h"
#include "system/PathBytes.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace fanye::app {

using namespace worker;
using namespace flip;
using namespace shelf;
using namespace system;

namespace {

constexpr int toolIconSide = 22;

} // namespace

MainWindow::MainWindow(const AppServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_session({&services.thumbnails, &services.texts})
    , m_actions(new Actions(this))
    , m_message(new MessageBar(this))
    , m_fileMessage(new MessageBar(this))
    , m_progress(new ProgressBar(this))
    , m_ebookProgress(new ProgressBar(this))
    , m_bookPage(new BookPage(m_session, services.shelf, *m_actions, this))
    , m_startPages(new StartPages(m_bookPage, this))
    , m_fileChanges(new FileChanges(m_session, *m_actions, *m_fileMessage, *this))
{
    arrange();
    const auto *options = new ViewOptions(book(), *m_actions, services.preferences, this);
    connect(options, &ViewOptions::trimChosen, this, [this](Trim trim) {
        if (trim != m_session.trim())
            m_fileChanges->reload();
    });
    connect(options, &ViewOptions::paperChosen, m_bookPage, &BookPage::setPaper);
    connectFiles(services.shelf);
    connectCommands();
    connectBook();
    connectSession();
    showState();
}

MainWindow::~MainWindow()
{
    hide(); // the book gets its last event while there is a session
    m_session.close(); // while the parts that show the issue still live
    m_session.disconnect(this);
}

FlipView &MainWindow::book()
{
    return m_bookPage->book();
}

void MainWindow::open(const FileToOpen &file)
{
    if (m_session.openIssue() && m_session.isFor(file.path))
        follow(file);
    else
        m_session.open(file);
}

void MainWindow::openWith(std::unique_ptr<Issue> opening, const FileToOpen &file)
{
    m_session.open(file, std::move(opening));
}

void MainWindow::follow(const FileToOpen &file)
{
    if (!m_session.openIssue())
        return m_session.open(file);
    if (m_session.areEnginesLost())
        return m_session.reload(file);
    m_bookPage->goTo(file);
    m_fileChanges->showNewest(file);
}

void MainWindow::tell(const QString &plainText)
{
    m_message->tell(plainText);
}

void MainWindow::arrange()
{
    setContextMenuPolicy(Qt::NoContextMenu);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_startPages, 1);
    new BarOverlay({m_message, m_fileMessage, m_progress, m_ebookProgress}, middle);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(&m_bookPage->sidebar());
    splitter->addWidget(middle);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setHandleWidth(1);
    arrangeTools();
    setCentralWidget(splitter);
    m_sizes = new WindowSizes(*this, *splitter, book(), this);
}

void MainWindow::arrangeTools()
{
    setIconSize({toolIconSide, toolIconSide});
    auto *tools = new QToolBar(tr("Toolbar"), this);
    tools->setObjectName(QStringLiteral("tools"));
    tools->setMovable(false);
    fillToolBar(*tools, *m_actions);
    addToolBar(tools);
    if (auto *button = qobject_cast<QToolButton *>(tools->widgetForAction((*m_actions)[Command::Highlight])))
        m_bookPage->offerColours(*button);
    const Bars bars{menuBar(), tools, &m_bookPage->pageBar(), &m_bookPage->sidebar(), &book()};
    m_bars = new WindowBars(bars, *m_actions, this);
}

void MainWindow::connectFiles(Store &shelf)
{
    const RecentIssues &recent = shelf.recentIssues();
    QMenu &recentMenu = *fillMenus(*menuBar(), *m_actions);
    m_bookPage->offerUndo(*menuBar()->findChild<QMenu *>(QStringLiteral("editMenu")));
    auto *commands = new OpenCommands(*m_actions, recent, *m_startPages, recentMenu, this);
    connect(commands, &OpenCommands::fileWanted, this, &MainWindow::open);
    connect(commands, &OpenCommands::anotherFileWanted, this, &MainWindow::anotherWindowWanted);
    const auto showRecent = [this, &recent] { m_startPages->setRecent(recentFiles(recent)); };
    connect(&recent, &RecentIssues::changed, this, showRecent);
    showRecent();
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
        m_bookPage->pageBar().box().setFocus(Qt::ShortcutFocusReason);
    });
    offerDialogs(*m_actions, this);
    auto *saving = new CopySaving(m_session, *m_actions, {*m_progress, *m_message}, this);
    new CopyExport(m_session, m_bookPage->contents(), m_bookPage->names(), *m_actions, *saving, this);
    new MarkedCopyExport(m_session, m_bookPage->marks(), m_bookPage->names(), *m_actions, *saving, *m_message, this);
    m_ebook = new EbookExport(m_session, {m_bookPage->facts(), m_bookPage->contents(), m_bookPage->marks()}, m_bookPage->names(),
                    *m_actions, *m_ebookProgress, *m_message, this);
}

void MainWindow::connectBook()
{
    connect(m_bookPage, &BookPage::windowTitleChanged, this, &MainWindow::showTitle);
    connect(m_bookPage, &BookPage::messageWanted, this, &MainWindow::tell);
    connect(m_bookPage, &BookPage::noticeWanted, m_message, &MessageBar::inform);
    connect(m_bookPage, &BookPage::sidebarWanted, m_bars, &WindowBars::openSidebar);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::changed, this, &MainWindow::showState);
    connect(&m_session, &Session::aboutToClose, m_message, &MessageBar::dismiss);
    for (const MessageBar *bar : {m_message, m_fileMessage})
        connect(bar, &MessageBar::focusReleased, &book(), qOverload<>(&QWidget::setFocus));
    connect(&m_session, &Session::lastEngineLost, this,
            [this](const Failure &why) { tell(errorText(why, fileNameOf(m_session.issue()->path()))); });
    connect(m_fileChanges, &FileChanges::reloadRefused, this, &MainWindow::tell);
    connect(m_startPages, &StartPages::cancelWanted, &m_session, &Session::close);
    connect(m_startPages, &StartPages::passwordEntered, &m_session, &Session::unlock);
}

void MainWindow::showState()
{
    const bool hasBook = m_session.openIssue();
    m_actions->setEnabledForIssue(hasBook);
    m_startPages->show(m_session.state());
    m_bars->setHasBook(hasBook);
    layOut(); // so that pages are requested in their final size
    showTitle();
}

// grab() is the only way in Qt to lay out a hidden window.
void MainWindow::layOut()
{
    if (!isVisible())
        grab(QRect(0, 0, 1, 1));
}

void MainWindow::showTitle()
{
    const OpenIssue *issue = m_session.openIssue();
    setWindowTitle(issue ? m_bookPage->windowTitle() : QGuiApplication::applicationDisplayName());
    if (issue)
        setWindowFilePath(readablePath(issue->file.path));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_ebook->mayClose())
        return event->ignore();
    m_sizes->remember();
    m_session.close();
    event->accept();
    Q_EMIT closed();
}

} // namespace fanye::app
