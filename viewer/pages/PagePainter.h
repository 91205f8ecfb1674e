// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "issue/PageWeight.h"
#include "pages/LowerResolution.h"
#include "pages/PageCache.h"
#include "pages/RenderPlan.h"
#include "pages/SetAside.h"
#include "pages/TileCache.h"
#include "pages/WaitingPages.h"
#include "worker/Issue.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace fanye::pages {

class ThumbnailStore;

// What keeps a page in sight from being sharp.
enum class PaintState {
    Usual, // nothing worth a word
    Waiting, // for a moment
    Heavy, // a worker has been painting it for 2 s and more
    GivenUp, // see PagePainter::failure()
};

// Has the visible pages painted: makes requests to the workers of what is shown, and caches the pictures they
// answer with. GUI thread only.
class PagePainter : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: issue.isOpen(), and it outlives this. `thumbnails` may be null: then thumbnails live only in memory.
    PagePainter(worker::Issue &issue, ThumbnailStore *thumbnails, QObject *parent = nullptr);

    // What is on show now. Asking twice for the same adds nothing.
    void show(const ViewState &state);
    const ViewState &view() const { return m_state; } // that was last given to show()
    // The pages whose thumbnails a list shows now.
    void list(const std::vector<PageNumber> &pages);

    // The best cached picture: sharp at this size, of another size, a thumbnail, or none.
    PagePicture best(PageNumber page, QSize size) const;
    // The cached tiles of a page whose whole size would be this.
    std::vector<PaintedTile> tilesOf(PageNumber page, QSize size) const { return m_tiles.tilesOf(page, size); }
    bool isMarked(PageNumber page) const; // the workers failed to paint it, for good or for now
    // A worker has been painting it for 2 s and more.
    bool isHeavy(PageNumber page) const { return m_heavy.count(page) > 0; }
    // Of a page without a sharp picture.
    PaintState paintState(PageNumber page) const;
    std::optional<Failure> failure(PageNumber page) const; // why it is marked
    PageWeight weight(PageNumber page) const; // as far as it is known
    bool isLowered(PageNumber page) const { return m_lower.has(page); } // see paintAgain()
    // Once more, for the reader asks for it; in the lower resolution until it is asked for in the full one.
    void paintAgain(PageNumber page, Resolution resolution);

    const IssueFacts &facts() const { return m_issue.facts(); }

Q_SIGNALS:
    void pictureChanged(fanye::PageNumber page); // best() or tilesOf() may answer better now

private:
    void plan();
    void pinFaces();
    void keep(const PaintRequest &request, const QImage &image);
    void keepTile(const PaintRequest &request, const QImage &image);
    void leaveRoom();
    void keepThumbnail(PageNumber page, const QImage &painted);
    void hasAnswered();
    void takeStoredFor(const ViewState &state);
    void takeStored();
    void keepStored(const QByteArray &key, PageNumber page, const QImage &thumbnail);
    void fail(const PaintRequest &request, const Failure &why);
    void mark(const PaintRequest &request);
    void setAside(const PaintRequest &request);
    void waitForRetry();
    void noteHeavy(PageNumber page);
    void noteWeight(PageNumber page, const PageWeight &weight);
    SetAside::Time now() const { return SetAside::Time(m_clock.elapsed()); }
    bool isWanted(const PaintRequest &request) const;

    worker::Issue &m_issue;
    ThumbnailStore *m_thumbnails;
    QByteArray m_thumbnailKey; // of this issue; it takes a look at each page to know
    QTimer m_untilStored; // runs only once: until the stored thumbnails are asked for
    PageCache m_cache;
    TileCache m_tiles;
    ViewState m_state;
    std::vector<PageNumber> m_listed;
    std::unordered_map<PageNumber, Failure> m_failures; // of marked pages, and of those set aside
    std::unordered_set<PageNumber> m_marked;
    LowerResolution m_lower;
    WaitingPages m_waiting;
    QTimer m_untilWaiting;
    std::vector<PaintRequest> m_markedTiles; // since tiles were last needed
    SetAside m_setAside;
    QElapsedTimer m_clock;
    QTimer m_untilRetry;
    std::unordered_set<PageNumber> m_heavy;
    std::unordered_map<PageNumber, PageWeight> m_weights;
};

} // namespace fanye::pages
