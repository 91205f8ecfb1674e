// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/EdgeMark.h"
#include "flip/book/Magnification.h"
#include "flip/book/Spread.h"
#include "flip/view/FrameMeter.h"
#include "flip/view/OpenBook.h"
#include "flip/view/PageEdgePreview.h"
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

// The widget that shows the open spread; turns leaves by drag, click, key and wheel, zooms and pans. Owns which spread
// is open. Draws the best picture that the painter has, even if it is only a thumbnail. GUI thread.
class FlipView : public QWidget
{
    Q_OBJECT
public:
    explicit FlipView(QWidget *parent = nullptr);
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
    double zoom() const; // 1 = fit spread
    Fit fit() const;

    void setLinks(std::vector<Link> links);
    void setHighlights(std::vector<PageHighlights> highlights);
    void setEdgeMarks(std::vector<EdgeMark> marks); // on the edges of the pages; another issue has none
    void setMarks(std::vector<PageHighlights> highlights, std::vector<EdgeMark> edgeMarks); // both, by one repaint
    void setPreviewCaptions(std::function<PreviewCaption(PageNumber)> captions); // for a page that is pointed at there

    // The text that can be selected; null: none. May be set again with more of the issue: the selection stays if the
    // pages that it covers are the same.
    void setText(std::shared_ptr<const text::IssueText> text);
    void setTool(Tool tool);
    Tool tool() const;
    std::optional<text::TextSpan> selection() const; // none where nothing is selected
    QString selectedText() const;
    std::optional<PageNumber> pageAt(QPoint at) const; // of the widget
    const Link *linkAt(QPoint at) const; // null: none

    void setTurnStyle(TurnStyle style);
    Cover cover() const;
    void setCover(Cover cover); // a hard one does not bend; only where the first or the last page stands alone
    void setReducedMotion(bool reduced);
    TurnStyle turnStyle() const; // in effect: the chosen one, or what reduced motion turns it into
    void setPace(double pace); // speed of flying leaves; 1: the usual
    void setPairing(Pairing pairing);
    void setSidesAutomatic(); // by the window's shape
    void setSides(Sides sides);
    void setPaper(Paper paper);
    PaperWeight paperWeight() const;
    void setPaperWeight(PaperWeight weight);

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
    void zoomIn();
    void zoomOut();
    void setZoom(double zoom); // about the middle
    void magnify(double zoom); // the same, and shows where reading begins
    void fitSpread();
    void fitPage();
    void fitWidth();
    void fitContent(); // what is printed, without the margins
    void actualSize(); // 100 %: a point of the page is 1/72 inch of the screen
    void pictureChanged(fanye::PageNumber page); // there may be a better one now
    void selectAll(); // the text of what lies open; once more, that of the issue
    void clearSelection();

Q_SIGNALS:
    void pageChanged(fanye::PageNumber page); // page() is another
    void spreadChanged(); // spread() is another; after pageChanged()
    void zoomChanged(double zoom);
    void linkActivated(const fanye::Link &link);
    void leafPassed(double speed); // a leaf is at the fastest point of its way; in ways per second
    void jumped(fanye::PageNumber from); // the reader went elsewhere by the page edges, or by thumbing through
    void thumbThroughCancelled(); // by Esc: the book goes back to where thumbing began
    void landed(); // nothing moves any more
    void selectionChanged(); // another text is selected, or none; not during a drag

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    // Qt would draw the whole view again, which looks the same with the focus and without.
    void focusInEvent(QFocusEvent *) override {}
    void focusOutEvent(QFocusEvent *) override {}
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fanye::flip
