// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/Actions.h"
#include "app/session/Session.h"
#include "app/window/AppServices.h"

#include <QMainWindow>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class BookPage;
class EbookExport;
class FileChanges;
class MessageBar;
class ProgressBar;
class StartPages;
class WindowBars;
class WindowSizes;

// A window with one issue. Arranges its parts and connects them; each part does its own work.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const AppServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const FileToOpen &file);
    void openWith(std::unique_ptr<worker::Issue> opening, const FileToOpen &file); // which opens this file already
    // Goes to the page, label or keyword that `file` names. What is open is not opened again, unless the file has
    // changed since. REQUIRES: session().isFor(file.path)
    void follow(const FileToOpen &file);
    void tell(const QString &plainText); // above the book

    flip::FlipView &book();
    Session &session() { return m_session; }
    FileChanges &fileChanges() { return *m_fileChanges; }

Q_SIGNALS:
    void anotherWindowWanted(const fanye::app::FileToOpen &file);
    void closed(); // the last signal of a window

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void arrangeTools();
    void connectFiles(shelf::Store &shelf);
    void connectCommands();
    void connectBook();
    void connectSession();

    void showState();
    void layOut();
    void showTitle();

    Session m_session;
    Actions *m_actions;
    MessageBar *m_message;
    MessageBar *m_fileMessage; // what has become of the open file
    ProgressBar *m_progress;
    ProgressBar *m_ebookProgress;
    EbookExport *m_ebook = nullptr;
    BookPage *m_bookPage;
    StartPages *m_startPages;
    FileChanges *m_fileChanges;
    WindowBars *m_bars = nullptr;
    WindowSizes *m_sizes = nullptr;
};

} // namespace fanye::app
