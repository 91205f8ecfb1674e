// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MainWindow.h"

#include "app/LinkOpener.h"
#include "app/Menus.h"
#include "app/Navigation.h"
#include "app/PlaceKeeper.h"
#include "app/SampleIssue.h"
#include "app/WindowLook.h"
#include "app/bars/MessageBar.h"
#include "app/bars/PageBar.h"
#include "app/dialogs/AboutDialog.h"
#include "app/dialogs/PropertiesDialog.h"
#include "app/dialogs/ShortcutsDialog.h"
#include "app/panels/ContentsPanel.h"
#include "app/panels/PagesPanel.h"
#include "app/panels/SearchPanel.h"
#include "app/panels/Sidebar.h"
#include "app/states/States.h"
#include "app/words/ErrorText.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace fanye {
namespace {

constexpr double firstShare = 0.88; // of the screen: a magazine wants room
constexpr int firstSidebarWidth = 290;
constexpr int toolIconSide = 22;

QList<FileToOpen> droppedFiles(const QMimeData &data)
{
    QList<FileToOpen> files;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            files += FileToOpen{url.toLocalFile(), {}, {}, {}, {}};
    return files;
}

} // namespace

MainWindow::MainWindow(const SharedRooms &rooms, QWidget *parent)
    : QMainWindow(parent)
    , m_rooms(rooms)
    , m_session(&rooms.thumbnails)
    , m_actions(new Actions(this))
    , m_book(new FlipView)
    , m_states(new States(m_book, this))
    , m_message(new MessageBar(this))
    , m_sidebar(new Sidebar(this))
    , m_contents(new ContentsPanel(this))
    , m_search(new SearchPanel(m_finder, this))
    , m_pages(new PagesPanel(this))
    , m_pageBar(new PageBar(*m_actions, this))
    , m_splitter(new QSplitter(this))
    , m_toolBar(new QToolBar(tr("Tools"), this))
    , m_navigation(new Navigation(*m_book, *m_actions, this))
    , m_places(new PlaceKeeper(rooms.shelf, *m_book, *m_actions, this))
{
    arrange();
    new WindowLook(*m_book, *m_actions, rooms.wishes, this);
    connectCommands();
    connectBook();
    connectSearch();
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

void MainWindow::tell(const QString &plainText)
{
    m_message->tell(plainText);
}

void MainWindow::arrange()
{
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_recent = fillMenus(*menuBar(), *m_actions);
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({toolIconSide, toolIconSide});
    fillToolBar(*m_toolBar, *m_actions);
    addToolBar(m_toolBar);
    m_sidebar->addPanel(m_contents, QStringLiteral("contents"), tr("Contents"));
    m_sidebar->addPanel(m_search, QStringLiteral("search"), tr("Search"));
    m_sidebar->addPanel(m_pages, QStringLiteral("pages"), tr("Pages"));
    arrangeMiddle();
    resize(screen()->availableSize() * firstShare);
    restoreGeometry(m_settings.windowGeometry());
    m_splitter->setSizes({firstSidebarWidth, width() - firstSidebarWidth});
    m_splitter->restoreState(m_settings.splitterState());
    m_actions->operator[](Command::Sidebar)->setChecked(m_settings.isSidebarShown());
}

void MainWindow::arrangeMiddle()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_states, 1);
    column->addWidget(m_pageBar);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    setCentralWidget(m_splitter);
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto &&what) {
        connect((*m_actions)[command], &QAction::triggered, this, what);
    };
    on(Command::Open, [this] { chooseFile(); });
    on(Command::OpenSample, [this] { open(sampleIssue()); });
    on(Command::CloseIssue, [this] { std::holds_alternative<Session::NoIssue>(m_session.state()) ? void(close()) : m_session.close(); });
    on(Command::Quit, [] { QGuiApplication::quit(); });
    on(Command::Properties, [this] { (new PropertiesDialog(m_session.issue()->facts(), m_session.issue()->path(), this))->open(); });
    on(Command::Copy, [this] { copyText(); });
    on(Command::GoToPage, [this] { m_pageBar->box().setFocus(Qt::ShortcutFocusReason); });
    on(Command::ZoomIn, [this] { m_book->zoomIn(); });
    on(Command::ZoomOut, [this] { m_book->zoomOut(); });
    on(Command::FitSpread, [this] { m_book->fitSpread(); });
    on(Command::FitWidth, [this] { m_book->fitWidth(); });
    on(Command::ActualSize, [this] { m_book->actualSize(); });
    on(Command::Sidebar, [this](bool shown) {
        m_settings.setSidebarShown(shown);
        showState();
    });
    on(Command::FullScreen, [this](bool on) { setFullScreen(on); });
    on(Command::Shortcuts, [this] { (new ShortcutsDialog(*m_actions, this))->open(); });
    on(Command::About, [this] { (new AboutDialog(this))->open(); });
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
}

void MainWindow::connectBook()
{
    connect(m_book, &FlipView::pageChanged, this, &MainWindow::showPage);
    connect(m_book, &FlipView::linkActivated, this, [this](const Link &link) {
        link.target ? m_navigation->jumpTo(*link.target) : offerToOpen(link.url, this);
    });
    connect(m_contents, &ContentsPanel::pageWanted, m_navigation, &Navigation::jumpTo);
    connect(m_pages, &PagesPanel::pageWanted, m_navigation, &Navigation::jumpTo);
    connect(m_pageBar, &PageBar::pageWanted, m_navigation, &Navigation::jumpTo);
    connect(&m_pageBar->box(), &PageBox::pageWanted, m_book, [this] { m_book->setFocus(); });
    connect(m_places, &PlaceKeeper::notKept, this, [this] {
        tell(tr("The bookmark could not be kept: the disk is full or cannot be written to."));
    });
    connect(m_places, &PlaceKeeper::bookmarksChanged, this, [this] { m_pages->model().setBookmarks(m_places->bookmarks()); });
}

void MainWindow::connectSearch()
{
    connect((*m_actions)[Command::Find], &QAction::triggered, this, &MainWindow::search);
    const auto next = [this] { m_finder.next(m_book->page()); };
    const auto previous = [this] { m_finder.previous(m_book->page()); };
    connect((*m_actions)[Command::FindNext], &QAction::triggered, this, next);
    connect((*m_actions)[Command::FindPrevious], &QAction::triggered, this, previous);
    connect(m_search, &SearchPanel::nextWanted, this, next);
    connect(m_search, &SearchPanel::previousWanted, this, previous);
    connect(m_search, &SearchPanel::left, m_book, [this] { m_book->setFocus(); });
    connect(&m_finder, &Finder::hitsChanged, this, [this] { m_book->setLights(lightsOf(m_finder.hits(), m_finder.current())); });
    connect(&m_finder, &Finder::currentChanged, this, [this] {
        m_book->setLights(lightsOf(m_finder.hits(), m_finder.current()));
        m_navigation->jumpTo(m_finder.hits().hits[std::size_t(*m_finder.current())].page);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::changed, this, &MainWindow::showState);
    connect(&m_session, &Session::aboutToClose, this, &MainWindow::leaveIssue);
    connect(&m_session, &Session::lastEngineLost, this, [this](const Failure &why) {
        tell(errorText(why, QFileInfo(m_session.issue()->path()).fileName()));
    });
    connect(m_states, &States::openWanted, this, &MainWindow::chooseFile);
    connect(m_states, &States::sampleWanted, this, [this] { open(sampleIssue()); });
    connect(m_states, &States::recentWanted, this, [this](const QString &path) { open({path, {}, {}, {}, {}}); });
    connect(m_states, &States::cancelWanted, &m_session, &Session::close);
    connect(m_states, &States::passwordEntered, &m_session, &Session::unlock);
}

void MainWindow::showState()
{
    const Session::Ready *ready = m_session.ready();
    m_actions->setEnabledForIssue(ready);
    m_states->setRecent(m_places->recentFiles());
    m_states->show(m_session.state());
    if (ready && m_pages->model().painter() != ready->painter.get())
        showIssue(*ready);
    if (!ready)
        m_navigation->start(0);
    setBarsVisible(!isFullScreen());
    showTitle();
}

void MainWindow::showIssue(const Session::Ready &ready)
{
    const IssueFacts &facts = ready.painter->facts();
    m_wishes = ready.file;
    m_navigation->start(facts.pageCount());
    m_pageBar->setIssue(facts.pageCount(), facts.labels,
                        facts.binding == Binding::Right ? Qt::RightToLeft : Qt::LeftToRight);
    m_pages->setPainter(ready.painter.get());
    m_places->begin(ready);
    m_book->setIssue(facts, *ready.painter, m_places->startPage());
    m_book->setFocus();
    connect(m_session.issue(), &Issue::structureRead, this,
            [this](const IssueStructure &structure) { m_book->setLinks(structure.links); });
    connect(ready.reading.get(), &Reading::grown, this, &MainWindow::showReading);
    connect(ready.reading.get(), &Reading::contentsChanged, this, &MainWindow::showContents);
    showPage(m_book->page());
    showReading();
    showContents();
}

// The issue goes: nobody may look at it any longer.
void MainWindow::leaveIssue()
{
    m_message->hide();
    m_places->end();
    m_book->clear();
    m_pages->setPainter(nullptr);
    m_finder.setIndex(nullptr);
    m_contents->setContents({});
    m_pageBar->setIssue(0, {}, Qt::LeftToRight);
}

void MainWindow::showPage(PageNumber page)
{
    m_pageBar->setPage(page);
    m_pages->setCurrent(page);
    m_contents->setCurrent(page);
}

void MainWindow::showContents()
{
    const Reading *known = reading();
    m_contents->setContents(known->contents());
    m_contents->setCurrent(m_book->page());
}

// Without contents the pages themselves take their place.
void MainWindow::offerPagesForContents()
{
    if (reading()->isComplete() && reading()->contents().empty() && m_sidebar->current() == m_contents)
        m_sidebar->setCurrent(m_pages);
}

void MainWindow::showReading()
{
    const Reading *known = reading();
    m_search->setWords({[this](PageNumber page) { return m_contents->titleAt(page); },
                        [this](PageNumber page) { return pageWordsFor(page); }, int(known->text().pages.size()),
                        known->text().pageCount});
    m_finder.setIndex(&known->index());
    m_pageBar->box().setFolios(known->text().folios);
    m_pages->model().setFolios(known->text().folios);
    offerPagesForContents();
    goToLateWishes();
}

void MainWindow::showTitle()
{
    const Session::Ready *ready = m_session.ready();
    if (!ready) {
        setWindowTitle(QGuiApplication::applicationDisplayName());
        return;
    }
    const QString title = ready->painter->facts().title;
    setWindowTitle(title.isEmpty() ? QFileInfo(ready->file.path).completeBaseName() : title);
    setWindowFilePath(ready->file.path);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_places->recentFiles()) {
        const QString name = QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&"));
        connect(m_recent->addAction(name), &QAction::triggered, this, [this, path] { open({path, {}, {}, {}, {}}); });
    }
    m_recent->setEnabled(true);
    if (m_recent->isEmpty())
        m_recent->addAction(tr("Nothing yet"))->setEnabled(false);
}

// A printed number and a keyword can only be looked up in text that has been read.
void MainWindow::goToLateWishes()
{
    const Reading *known = reading();
    if (!m_wishes.pageLabel.isEmpty()) {
        const auto &facts = m_session.issue()->facts();
        const auto meant = pagesMeant(m_wishes.pageLabel, known->text().folios, facts.labels, facts.pageCount());
        if (!meant.empty() && (meant.front().by != PageMeant::By::Number || known->isComplete())) {
            m_book->goTo(meant.front().page);
            m_wishes.pageLabel.clear();
        }
    }
    if (!m_wishes.find.isEmpty()) {
        m_sidebar->setCurrent(m_search);
        m_search->setText(m_wishes.find);
        if (!m_finder.hits().hits.empty()) {
            m_wishes.find.clear();
            m_finder.next(m_book->page());
        }
    }
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an issue"), m_settings.lastFolder(), tr("PDF files (*.pdf *.PDF);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
        open({path, {}, {}, {}, {}});
    });
    dialog->open();
}

void MainWindow::copyText()
{
    QStringList all;
    for (const PageNumber page : m_book->spread().inReadingOrder(m_session.issue()->facts().binding))
        if (const PageText *text = reading()->text().find(page))
            all += paragraphs(*text);
    if (all.isEmpty())
        tell(tr("These pages have no text that could be copied."));
    else
        QGuiApplication::clipboard()->setText(all.join(QLatin1Char('\n')));
}

void MainWindow::search()
{
    setBarsVisible(true);
    m_sidebar->show();
    m_sidebar->setCurrent(m_search);
    m_search->focusInput();
}

void MainWindow::setFullScreen(bool on)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

void MainWindow::setBarsVisible(bool visible)
{
    const bool hasBook = m_session.ready();
    menuBar()->setVisible(visible);
    m_toolBar->setVisible(visible);
    m_pageBar->setVisible(visible && hasBook);
    m_sidebar->setVisible(visible && hasBook && m_settings.isSidebarShown());
}

QString MainWindow::pageWordsFor(PageNumber page) const
{
    const auto folio = reading()->text().folios.of(page);
    const QString number = QString::number(page.number());
    return folio ? QStringLiteral("%1 · %2").arg(*folio, number) : number;
}

const Reading *MainWindow::reading() const
{
    return m_session.ready()->reading.get();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isFullScreen())
        m_settings.setWindowGeometry(saveGeometry());
    m_settings.setSplitterState(m_splitter->saveState());
    m_session.close();
    event->accept();
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::WindowStateChange)
        return;
    (*m_actions)[Command::FullScreen]->setChecked(isFullScreen());
    setBarsVisible(!isFullScreen());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto files = droppedFiles(*event->mimeData());
    for (const FileToOpen &file : files.mid(1))
        Q_EMIT anotherWindowWanted(file);
    open(files.front());
    event->acceptProposedAction();
}

} // namespace fanye
