// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/SpreadElement.h"
#include "text/selection/LinearText.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAccessibleEvent;
class QWidget;

namespace fanye::flip {

class BookState;
class FrameLoop;
class PointerInput;
class TextSelecting;
class ZoomAndPan;

// What assistive technology reads of the open spread: its text with a caret, and its links, hits and marks. Tells it
// what changes. Nothing is made before it is asked for or assistive technology is active. Offsets in UTF-16 units,
// boxes in device pixels of the view. GUI thread.
class AccessibleSpread : public QObject
{
    Q_OBJECT
public:
    struct Features
    {
        const FrameLoop &frames;
        const PointerInput &pointer;
        TextSelecting &selecting;
        ZoomAndPan &zoom;
    };
    // All of them outlive this.
    AccessibleSpread(QWidget &view, const BookState &book, const Features &features);

    const text::LinearText &text() const;
    int caret() const { return m_caret; }
    void setCaret(int offset);
    QRectF box(const text::UnitRange &range) const; // null: not on an open page
    std::optional<int> offsetAt(QPointF position) const;
    void reveal(const text::UnitRange &range); // pans a magnified book

    std::optional<text::UnitRange> selection() const;
    bool select(const text::UnitRange &range); // false: there is a sentence or furniture in it
    void clearSelection();

    int revision() const { return m_revision; } // another one: the elements are others
    std::vector<SpreadElement> elements() const;
    QRectF box(const SpreadElement &element) const;
    void press(const SpreadElement &element);

    bool takeKey(int key); // up and down move the caret by a line, where assistive technology is active
    void spreadChanged(); // other pages lie open; they become the view's description
    void elementsChanged() { ++m_revision; }

    // For tests: gets every event before Qt does, as if assistive technology were active. Null: no longer.
    static void listenToEvents(std::function<void(QAccessibleEvent &)> listener);

Q_SIGNALS:
    void linkActivated(const fanye::Link &link);
    void pageWanted(fanye::PageNumber page);

private:
    void textChanged();
    void selectionChanged();
    QString description() const;
    text::LinearText read() const;
    void update(); // the text, and tells of it
    void stepLine(int direction);
    QString sentenceOn(PageNumber page, const text::PageText *text) const;
    QString nameOf(const Link &link) const;
    QString nameOf(const OpenHit &hit) const;
    QString nameOf(const EdgeMark &mark) const;
    void addLinks(std::vector<SpreadElement> &elements, PageNumber page) const;
    void addHits(std::vector<SpreadElement> &elements, PageNumber page) const;
    void addEdgeMarks(std::vector<SpreadElement> &elements) const;
    std::vector<PageNumber> pages() const;
    QRectF boxOf(const EdgeMark &mark) const;

    QWidget &m_view;
    const BookState &m_book;
    Features m_features;
    mutable text::LinearText m_text;
    mutable bool m_isStale = true; // the text
    int m_caret = 0;
    int m_revision = 0;
};

} // namespace fanye::flip
