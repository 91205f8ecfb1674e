// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/ClickCount.h"
#include "flip/motion/HoverLift.h"
#include "flip/motion/PanDrag.h"
#include "flip/motion/PassedLeaves.h"
#include "flip/motion/ThumbThrough.h"
#include "flip/motion/WheelTurns.h"
#include "flip/raster/BookPainter.h"
#include "flip/view/BookState.h"
#include "flip/view/DragTurn.h"
#include "flip/view/FlipView.h"
#include "flip/view/FrameMeter.h"
#include "flip/view/Magnifier.h"
#include "flip/view/PageEdgePreview.h"
#include "flip/view/WindowPixels.h"
#include "text/selection/TextSelection.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QImage>
#include <QPointer>
#include <QTimer>

class QKeyEvent;
class QNativeGestureEvent;
class QTouchEvent;

namespace fanye::flip {

class PageNotice;

constexpr double panStiffness = 14; // of a book that is brought somewhere
constexpr double glideStiffness = 5; // of one that glides on: it comes to rest after a fifth of its speed

// What FlipView is made of. Input changes the book; the clock, which runs only while something moves, paints what
// the book has become.
class FlipView::Private
{
public:
    explicit Private(FlipView &view);

    // Frames: FlipViewFrames.cpp.
    void begin(); // something moves from now on, and the first frame of it comes soon
    void beginAtOnce(); // the same for what is worth a frame of its own: another leaf
    void tick(); // a frame
    void showScene(); // paints what has changed since the last one
    void paint(const QRegion &region);
    void settle(); // everything in the air lies where it belongs, at once
    void dropGestures(); // what the hand had begun means nothing: not on another issue
    void prepare(); // between motions: the faces of the next turn
    double now() const { return double(time.nsecsElapsed()) * 1e-9; }

    // Turns and ways of looking: FlipViewTurns.cpp.
    TurnStyle styleNow() const;
    void turnBy(int spreads);
    void turnTo(SpreadNumber spread);
    void readOn(int direction); // a screenful of a magnified book, or a turn
    void noticePage(); // that, and the spread
    void describe(); // what lies open, to assistive technology
    void chooseSides();
    void rebuild(); // the same is open, but everything about it may look different
    void resized();
    void relook(); // the view, the zoom or the pan is another
    void zoomTo(double zoom, QPointF about);
    void zoomed();
    QPointF panBy(QPointF way); // answers the way that was possible
    void panTo(QPointF pan); // in a motion
    void glide(QPointF velocity); // device pixels a second
    void panToReadingStart(); // of what lies open now, in a magnified book
    bool isAtReadingStart() const;
    void jumpToReadingStart();
    void fitContent();
    void askForPictures();

    // The edges of the block: FlipViewEdges.cpp.
    bool hoverEdge(QPointF view); // true: the pointer is on one
    void leaveEdge();
    bool pressEdge(QPointF view); // true: it is pressed, and leads and lets go there
    void leadEdge(QPointF view);
    void letGoEdge(QPointF view);
    void showPreview();
    void hidePreview();

    // Thumbing through: FlipViewThumbThrough.cpp.
    void beginThumbThrough(int away, ThumbThrough::Grip grip, ThumbThroughHand thumbing);
    void moveThumbThrough(ThumbThroughHand thumbing);
    void endThumbThrough();
    void cancelThumbThrough();
    void dropThumbThrough(); // something else moves the book from now on
    void thumbThroughOn(); // there may be more to follow than before
    bool followThumbThrough(); // true: leaves run though the hand rests

    // Input: FlipViewInput.cpp.
    QPointF onView(QPointF widget) const { return widget * scale(); }
    double scale() const { return q.devicePixelRatioF(); }
    double actualScale() const; // device pixels to a point at 100 %
    bool isMagnified() const;
    const Link *linkAt(QPointF view) const;
    void click(QPointF view);
    void hover(QPointF view);
    void leave();
    void press(QPointF view);
    void lead(QPointF view);
    void letGo(QPointF view);
    void throwBook();
    bool keyTurn(int key, bool isShifted, bool isRepeat);
    void wheelTurned(QPoint delta, Qt::ScrollPhase phase);
    bool pinched(QNativeGestureEvent &gesture);
    bool touched(QTouchEvent &touch);
    void dropTouch(); // it has gone without being let go

    // Selecting text: FlipViewSelecting.cpp.
    std::optional<text::TextHit> textAt(QPointF view) const; // print that can be selected
    std::optional<text::TextHit> textNear(QPointF view) const;
    bool pressText(QPointF view, Qt::KeyboardModifiers keys); // true: it is pressed, and leads and lets go there
    bool leadText(QPointF view);
    bool letGoText(QPointF view);
    void dropText(); // the press has gone without being let go
    bool keySelect(const QKeyEvent &key);
    void showSelection();
    void selectionMade(); // nothing of it is still to come
    void scrollSelecting(); // the hand is beyond the view's edge
    void waitToTurn(QPointF view); // the hand is led there
    void turnSelecting(); // it has rested at the book's outer edge

    void showNotices(); // on pages that are being painted for long: FlipViewNotices.cpp

    // The magnifier: FlipViewMagnifier.cpp.
    void holdMagnifier(QPointF view);
    void putMagnifierAway();
    void showMagnifier(); // as it is now; costs nothing when it is away
    void paintMagnifier(QPainter &onWindow);

    FlipView &q;
    BookState book;
    BookPainter painter;
    Magnification magnification;
    Magnifier magnifier;
    QRect glassShown; // device pixels
    QPointF pointer; // where it was last over the book
    FrameMeter meter;
    QPointer<pages::PagePainter> pagePainter;
    std::vector<Link> links;
    TurnStyle style = TurnStyle::Curl;
    bool isReduced = false;
    std::optional<Sides> chosenSides;

    DragTurn hand{book};
    PanDrag panHand;
    WheelTurns wheel;
    WheelAtEnd wheelAtEnd;
    HoverLift corner;
    PassedLeaves passed;
    enum class Fingers { None, One, Several };
    Fingers fingers = Fingers::None; // that a touch has had
    double pinchDistance = 0; // device pixels

    ThumbThrough thumbThrough;
    struct EdgePress
    {
        PageEdges::Spot spot;
        QPointF at;
    };
    std::optional<EdgePress> edgePress;
    std::optional<PageEdges::Spot> pointed; // at, on an edge
    bool wasEdgeUsed = false; // since the pointer came to it: who has turned there needs no preview of it
    PageEdgePreview preview{&q};
    std::function<PreviewCaption(PageNumber)> previewCaptions;
    std::vector<PageNotice *> notices; // the view owns them

    std::shared_ptr<const text::IssueText> text;
    Tool tool = Tool::Text;
    text::TextSelection selection;
    struct TextPress
    {
        text::TextHit hit;
        QPointF at;
        text::TextUnit unit = text::TextUnit::Glyph;
        bool isSelecting = false; // it was no mere click
        QPointF restsAt = {}; // where the hand is waiting for the leaf to turn
    };
    std::optional<TextPress> textPress;
    ClickCount clicks;

    BookScene shown;
    QImage frame; // only where the window's own pixels cannot be painted on
    Spring shift;
    struct PanGoal
    {
        Spring x, y;
        QPointF goal;
        double stiffness = panStiffness;
    };
    std::optional<PanGoal> panGoal;

    QTimer cornerRest, edgeRest, pictureRest, preparing, selectionScroll, selectionTurn;
    QBasicTimer clock;
    QElapsedTimer time;
    double lastTick = 0;
    PageNumber noticed;
    Spread noticedSpread;
    bool awaitsSharp = false;

private:
    bool advance(double seconds); // true: something still moves
    bool advanceLeaves(double seconds);
    void noteLanding();
    void spread(const QTouchEvent &touch); // of two fingers or more
    ThumbThroughHand thumbThroughHand(QPointF view) const;
    void thumbThroughTo(SpreadNumber spread);
    SpreadNumber nearestKnown(SpreadNumber spread) const;
    void landThumbThrough();
    void jumpTo(PageNumber page);
    bool advanceShift(double seconds);
    bool advancePan(double seconds);
    Canvas windowPixels(QPainter &painter) const;
};

bool isDark(const QPalette &palette); // the room that the book lies in
EdgeColours edgeColoursFor(const QPalette &palette);

} // namespace fanye::flip
