// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/OpenIssue.h"
#include "issue/Result.h"
#include "worker/Issue.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace fanye::app {

// An issue that is opened beside the open one, to take its place once the pages in sight have been painted, so that the
// reader sees no empty paper in between. GUI thread.
class Reopening : public QObject
{
    Q_OBJECT
public:
    // `opening`: on which open() has been called, with this `trim`. `view`: what of the former issue is in sight.
    Reopening(const FileToOpen &file, std::unique_ptr<worker::Issue> opening, Trim trim,
              pages::ThumbnailStore *thumbnails, const pages::ViewState &view);
    ~Reopening() override;

    const FileToOpen &file() const { return m_file; }
    Trim trim() const { return m_trim; }
    // Once each, after ready(). What is open refers to the issue.
    std::unique_ptr<worker::Issue> takenIssue() { return std::move(m_issue); }
    OpenIssue takenOpenIssue() { return *std::move(m_open); }

Q_SIGNALS:
    void ready();
    void failed(const fanye::Failure &why);

private:
    void begin();
    void finishIfPainted();
    void finish();

    FileToOpen m_file;
    Trim m_trim;
    pages::ThumbnailStore *m_thumbnails;
    pages::ViewState m_view;
    std::unique_ptr<worker::Issue> m_issue;
    std::optional<OpenIssue> m_open; // refers to m_issue, and goes before it
    QTimer m_patience;
};

// The same faces of an issue with these pages: as high as before where the proportions of a page are other ones. Tiles
// are only of pages with the same proportions. Pure.
pages::ViewState viewOf(const IssueFacts &facts, pages::ViewState view);

} // namespace fanye::app
