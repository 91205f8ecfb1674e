// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/ThumbThrough.h"
#include "flip/state/PageEdges.h"
#include "flip/view/PageEdgePreview.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace fanye::flip {

class BookState;
class FrameLoop;
class ThumbThroughTurn;
class ZoomAndPan;

// The pointer on the outer edges of the book: shows a preview of the page it rests on, turns there on a click, and
// thumbs through when it is dragged. Positions in device pixels of the view. GUI thread.
class PageEdgeInput : public QObject
{
    Q_OBJECT
public:
    // All of them outlive this.
    PageEdgeInput(QWidget &view, BookState &book, FrameLoop &frames, const ZoomAndPan &zoom, ThumbThroughTurn &thumb);

    void setCaptions(std::function<PreviewCaption(PageNumber)> captions) { m_captions = std::move(captions); }
    void pictureChanged(PageNumber page);

    bool hover(QPointF position); // true: the pointer is on an edge
    void leave();
    bool press(QPointF position); // true: it is on an edge
    void drag(QPointF position); // REQUIRES: isPressed()
    void release(); // REQUIRES: isPressed()
    void dropPress(); // what was pressed means nothing any more
    void drop(); // the press, and what is pointed at
    void hidePreview();
    bool isPressed() const { return m_press.has_value(); }

Q_SIGNALS:
    void pageClicked(fanye::PageNumber page);

private:
    struct Press
    {
        PageEdges::Spot spot;
        QPointF at;
    };
    bool canUse(QPointF position) const;
    std::optional<PageEdges::Spot> spotAt(QPointF position) const;
    PageNumber pageAt(QPointF position) const;
    void beginThumbThrough(QPointF position);
    ThumbThroughHand handAt(QPointF position) const;
    void showPreview();
    PagePreview previewOf(PageNumber page) const;

    QWidget &m_view;
    BookState &m_book;
    FrameLoop &m_frames;
    const ZoomAndPan &m_zoom;
    ThumbThroughTurn &m_thumb;
    std::function<PreviewCaption(PageNumber)> m_captions;
    PageEdgePreview m_preview;
    QTimer m_rest; // until the pointer has rested
    QPointF m_pointer;
    std::optional<PageEdges::Spot> m_pointed;
    std::optional<Press> m_press;
    bool m_wasUsed = false; // since the pointer came: a reader who has turned there needs no preview of it
};

} // namespace fanye::flip
