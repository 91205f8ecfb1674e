// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/WheelTurns.h"
#include "flip/state/DragTurn.h"
#include "flip/view/ReaderMark.h"
#include "issue/IssueStructure.h"

#include <QObject>

#include <vector>

class QWidget;

namespace fanye::flip {

class BookState;
class CornerHover;
class FrameLoop;
class PageEdgeInput;
class TextSelecting;
class ZoomAndPan;

// What a pointer and a wheel do with the book: turn a leaf by hand, pan, follow a link, or turn by a click. Forwards
// presses on text and on the page edges. Positions in device pixels of the view. GUI thread.
class PointerInput : public QObject
{
    Q_OBJECT
public:
    // What a press may belong to. All of them outlive this.
    struct Features
    {
        FrameLoop &frames;
        ZoomAndPan &zoom;
        PageEdgeInput &edge;
        TextSelecting &selecting;
        CornerHover &corner;
    };
    PointerInput(QWidget &view, BookState &book, const Features &features);

    void setLinks(std::vector<Link> links) { m_links = std::move(links); }
    const std::vector<Link> &links() const { return m_links; }
    const Link *linkAt(QPointF position) const; // null: none
    void setMarks(std::vector<ReaderMark> marks) { m_marks = std::move(marks); }
    const ReaderMark *markAt(QPointF position) const; // the smallest there; null: none
    QPointF position() const { return m_position; } // where it was last over the book
    void setPosition(QPointF position) { m_position = position; }

    void hover(QPointF position);
    void leave();
    void press(QPointF position, Qt::KeyboardModifiers keys);
    void drag(QPointF position);
    void release(QPointF position);
    // The same on the paper whatever is printed there, as by a finger, which selects nothing.
    void pressPaper(QPointF position);
    void dragPaper(QPointF position);
    void releasePaper(QPointF position);
    void wheel(QPoint delta, Qt::ScrollPhase phase);

    void linger(); // catches a leaf that flies below a press
    void cancelDrag() { m_drag.cancel(); }
    void reset(); // another issue

Q_SIGNALS:
    void turnWanted(int spreads);
    void readingWanted(int direction); // a screenful on or back
    void dragReleased(); // another spread may be open
    void linkActivated(const fanye::Link &link);
    void markActivated(const QString &id, QPointF position);

private:
    void releaseText(QPointF position);
    bool activateLinkAt(QPointF position);
    bool activateMarkAt(QPointF position);
    void click(QPointF position);

    QWidget &m_view;
    BookState &m_book;
    Features m_features;
    std::vector<Link> m_links;
    std::vector<ReaderMark> m_marks;
    QPointF m_position;
    DragTurn m_drag;
    WheelTurns m_wheel;
};

} // namespace fanye::flip
