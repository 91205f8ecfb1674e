// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"
#include "app/settings/DesktopPreferences.h"
#include "app/window/MainWindow.h"
#include "pages/ThumbnailStore.h"
#include "textcache/TextCache.h"

#include <QObject>

#include <memory>

namespace fanye::shelf {
class Store;
}

namespace fanye::app {

struct InstanceRequest;

// All windows of the program, and what they share.
class Windows : public QObject
{
    Q_OBJECT
public:
    explicit Windows(QObject *parent = nullptr);
    ~Windows() override;

    MainWindow *show(const CommandLine &line); // the first of those it opens
    MainWindow *open(const FileToOpen &file);
    MainWindow *makeWindow(); // empty and not yet shown
    // Opens the files that a later start of the program was given; brings to the front those that are open already.
    void take(const InstanceRequest &request);
    DesktopPreferences &preferences() { return m_preferences; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow *windowFor(const FileToOpen &file);
    void welcome(MainWindow &window);

    std::unique_ptr<shelf::Store> m_shelf; // first: its file opens while the rest is made, and it saves last
    DesktopPreferences m_preferences;
    pages::ThumbnailStore m_thumbnails;
    textcache::TextCache m_texts;
    QList<MainWindow *> m_windows; // the last used first
};

} // namespace fanye::app
