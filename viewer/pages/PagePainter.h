// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "pages/PageCache.h"
#include "pages/RenderPlan.h"
#include "worker/Issue.h"

#include <QObject>

namespace fanye {

class ThumbnailStore;

// Keeps the pages that are looked at painted: turns what is on show into requests for the lanes, and keeps what they
// bring. GUI thread only.
class PagePainter : public QObject
{
    Q_OBJECT
public:
    // `thumbnails` may be null: then thumbnails live only in memory.
    PagePainter(Issue &issue, ThumbnailStore *thumbnails, QObject *parent = nullptr);
    ~PagePainter() override;

    // What is on show now. Asking twice for the same adds nothing.
    void show(const ViewState &state);

    // The best picture there is now, without waiting: sharp at this size, scaled, thumbnail, or none.
    PagePicture best(PageNumber page, QSize size) const;
    bool isMarked(PageNumber page) const; // the lanes could not paint it

Q_SIGNALS:
    void pictureChanged(fanye::PageNumber page); // best() may answer better now

private:
    void plan();
    void keep(const PaintRequest &request, const QImage &image);
    void mark(const PaintRequest &request);
    void takeStoredThumbnails();

    Issue &m_issue;
    ThumbnailStore *m_thumbnails;
    PageCache m_cache;
    ViewState m_state;
    std::vector<PageNumber> m_marked;
};

} // namespace fanye
