// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/EdgeMark.h"
#include "flip/book/Magnification.h"
#include "flip/book/Spread.h"
#include "flip/state/BookFrames.h"
#include "flip/state/BookHitTest.h"
#include "flip/state/FrameMeter.h"
#include "flip/state/OpenBook.h"
#include "flip/view/PageEdgePreview.h"
#include "flip/view/ReaderMark.h"
#include "flip/view/Tool.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "pages/PagePainter.h"
#include "text/selection/TextSpan.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace fanye::flip {

// Rectangles to highlight on a page, in points: search hits, and the current one.
struct PageHighlights
{
    PageNumber page;
    std::vector<QRectF> hits;
    std::vector<QRectF> current;

    friend bool operator==(const PageHighlights &, const PageHighlights &) = default;
};

class AccessibleSpread;
class BookOptions;
class BookSelection;
class BookZoom;

// The widget that shows the open spread; turns leaves by drag, click, key and wheel, zooms and pans. Owns which spread
// is open. Draws the best picture that the painter has, even if it is only a thumbnail. GUI thread.
class FlipView : public QWidget
{
    Q_OBJECT
public:
    explicit FlipView(QWidget *parent = nullptr);
    explicit FlipView(Clock clock, QWidget *parent = nullptr); // all motion goes by this clock
    ~FlipView() override;

    // REQUIRES: the painter outlives the showing; clear() or another setIssue() ends it. Shows `start` at once.
    void setIssue(const IssueFacts &facts, pages::PagePainter &painter, PageNumber start);
    // The same with other pictures; their owner calls pictureChanged().
    void setIssue(const IssueFacts &facts, Pictures pictures, PageNumber start);
    void clear();

    PageNumber page() const; // the first read of the open (or turned-to) spread
    Spread spread() const; // open, or being turned to
    std::vector<PageNumber> pages() const; // of the spread, in reading order
    bool isSharp() const; // every open page is as sharp as it gets
    bool isMoving() const; // a leaf is in the air

    BookOptions &options() const;
    BookZoom &zooming() const;
    BookSelection &selecting() const;
    AccessibleSpread &accessible() const;

    void setLinks(std::vector<Link> links);
    void setHighlights(std::vector<PageHighlights> highlights);
    void setEdgeMarks(std::vector<EdgeMark> marks); // on the edges of the pages; another issue has none
    void setReaderMarks(std::vector<ReaderMark> marks); // another issue has none
    void setBookmarked(std::vector<PageNumber> pages); // they get a ribbon; another issue has none
    void setSpoken(const text::IssueText &text, const text::TextSpan &span); // is read aloud; empty: nothing
    void setMarks(std::vector<PageHighlights> highlights, std::vector<EdgeMark> edgeMarks); // both, by one repaint
    void setPreviewCaptions(std::function<PreviewCaption(PageNumber)> captions); // for a page that is pointed at there

    std::optional<PageNumber> pageAt(QPoint at) const; // of the widget
    const Link *linkAt(QPoint at) const; // null: none
    QString readerMarkAt(QPoint at) const; // its id; empty: none
    std::optional<PageSpot> spotAt(QPoint at) const; // of the widget

    void startMeter(); // forgets what was counted before
    FrameFigures frameFigures() const;

public Q_SLOTS:
    void turnForward();
    void turnBackward();
    void goTo(fanye::PageNumber page); // with a turn if it is visible
    // Thumbing through, as by a slider: leaves follow from page to page, and land where it ends. Esc cancels it.
    void beginThumbThrough();
    void thumbThroughTo(fanye::PageNumber page); // does nothing after it was cancelled
    void endThumbThrough();
    void pictureChanged(fanye::PageNumber page); // there may be a better one now

Q_SIGNALS:
    void pageChanged(fanye::PageNumber page); // page() is another
    void spreadChanged(); // spread() is another; after pageChanged()
    void zoomChanged(double zoom);
    void linkActivated(const fanye::Link &link);
    void readerMarkActivated(const QString &id, QPoint at);
    void leafPassed(double speed); // a leaf is at the fastest point of its way; in ways per second
    void jumped(fanye::PageNumber from); // the reader went elsewhere by the page edges, or by thumbing through
    void thumbThroughCancelled(); // by Esc: the book goes back to where thumbing began
    void landed(); // nothing moves any more
    void selectionChanged(); // another text is selected, or none; not during a drag

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    // Qt would draw the whole view again, which looks the same with the focus and without.
    void focusInEvent(QFocusEvent *) override {}
    void focusOutEvent(QFocusEvent *) override {}
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Private;
    friend class BookOptions;
    std::unique_ptr<Private> d; // null while it is made and destroyed, when events come already
};

} // namespace fanye::flip
