// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Actions.h"
#include "app/Finder.h"
#include "app/Session.h"
#include "app/Settings.h"

#include <QMainWindow>

class QMenu;
class QSplitter;
class QToolBar;

namespace fanye {

class ContentsPanel;
class DesktopWishes;
class MessageBar;
class Navigation;
class PageBar;
class PagesPanel;
class PlaceKeeper;
class SearchPanel;
class Sidebar;
class States;
class Store;

// What all windows share.
struct SharedRooms
{
    Store &shelf;
    ThumbnailStore &thumbnails;
    DesktopWishes &wishes;
};

// A window with one issue. Arranges its parts and connects them; each part knows its own work.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const SharedRooms &rooms, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const FileToOpen &file);
    void tell(const QString &plainText); // above the book

    FlipView &book() { return *m_book; }
    Session &session() { return m_session; }

Q_SIGNALS:
    void anotherWindowWanted(const fanye::FileToOpen &file);
    void closed(); // the last thing a window says

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void arrangeMiddle();
    void connectCommands();
    void connectBook();
    void connectSearch();
    void connectSession();

    void showState();
    void showIssue(const Session::Ready &ready);
    void leaveIssue();
    void showPage(PageNumber page);
    void showContents();
    void showReading();
    void offerPagesForContents();
    void showTitle();
    void fillRecent();
    void goToLateWishes();

    void chooseFile();
    void copyText();
    void search();
    void setFullScreen(bool on);
    void setBarsVisible(bool visible);

    QString pageWordsFor(PageNumber page) const;
    const Reading *reading() const;

    Settings m_settings;
    SharedRooms m_rooms;
    Session m_session;
    Actions *m_actions;
    FlipView *m_book;
    Finder m_finder;
    FileToOpen m_wishes; // of the open issue: what can only be granted once its text is read

    States *m_states;
    MessageBar *m_message;
    Sidebar *m_sidebar;
    ContentsPanel *m_contents;
    SearchPanel *m_search;
    PagesPanel *m_pages;
    PageBar *m_pageBar;
    QSplitter *m_splitter;
    QToolBar *m_toolBar;
    QMenu *m_recent = nullptr;
    Navigation *m_navigation;
    PlaceKeeper *m_places;
};

} // namespace fanye
