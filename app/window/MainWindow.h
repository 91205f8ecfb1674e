// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/Actions.h"
#include "app/search/SearchState.h"
#include "app/session/Session.h"

#include <QMainWindow>

class QSplitter;
class QToolBar;

namespace fanye::shelf {
class Store;
}

namespace fanye::app {

class Autoplay;
class Copying;
class DesktopPreferences;
class EdgeMarks;
class PendingJump;
class CurrentArticle;
class MessageBar;
class Navigation;
class PageBar;
class Panels;
class ReadingState;
class ReaderContents;
class StartPages;
class WindowBars;
class WindowSizes;
class ProgressBar;

// What all windows share.
struct AppServices
{
    shelf::Store &shelf;
    pages::ThumbnailStore &thumbnails;
    textcache::TextCache &texts;
    DesktopPreferences &wishes;
};

// A window with one issue. Arranges its parts and connects them; each part knows its own work.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const AppServices &rooms, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const FileToOpen &file);
    void openWith(std::unique_ptr<worker::Issue> underWay, const FileToOpen &file); // it was asked to open this file
    // Goes where the file is asked for at, without opening it anew. REQUIRES: session().isFor(file.path)
    void follow(const FileToOpen &file);
    void tell(const QString &plainText); // above the book

    flip::FlipView &book() { return *m_book; }
    Session &session() { return m_session; }

Q_SIGNALS:
    void anotherWindowWanted(const fanye::app::FileToOpen &file);
    void closed(); // the last thing a window says

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void arrangeMiddle();
    void connectFiles();
    void connectCommands();
    void connectWays();
    void connectSearch();
    void connectSelection();
    void connectSession();

    void showState();
    void layOut();
    void showIssue(const Session::Ready &ready);
    void showTitle();
    void leaveIssue();

    AppServices m_rooms;
    Session m_session;
    Actions *m_actions;
    flip::FlipView *m_book;
    SearchState m_search;

    StartPages *m_states;
    MessageBar *m_message;
    ProgressBar *m_work;
    ReadingState *m_places;
    ReaderContents *m_contents;
    Panels *m_panels;
    PageBar *m_pageBar;
    QSplitter *m_splitter;
    WindowSizes *m_sizes = nullptr;
    QToolBar *m_toolBar;
    WindowBars *m_bars;
    Navigation *m_navigation;
    EdgeMarks *m_edgeTicks;
    CurrentArticle *m_cue;
    PendingJump *m_pendingJump;
    Autoplay *m_autoplay;
    Copying *m_copying;
};

} // namespace fanye::app
