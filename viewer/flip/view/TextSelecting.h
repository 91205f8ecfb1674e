// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/motion/ClickCount.h"
#include "flip/view/Tool.h"
#include "text/selection/TextSelection.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QKeyEvent;

namespace fanye::flip {

class BookFrames;
class BookState;
class ZoomAndPan;

// Selects text with the pointer and with keys, and marks on the pages what is selected. A drag beyond the view scrolls
// a magnified book; one that rests at the book's outer edge turns the leaf. Positions in device pixels of the view. GUI
// thread.
class TextSelecting : public QObject
{
    Q_OBJECT
public:
    // All of them outlive this.
    TextSelecting(BookState &book, BookFrames &frames, ZoomAndPan &zoom);

    // Null: nothing can be selected. What is selected stays so if its pages are the same in the new text.
    void setText(std::shared_ptr<const text::IssueText> text);
    const std::shared_ptr<const text::IssueText> &text() const { return m_text; }
    void setTool(Tool tool) { m_tool = tool; }
    Tool tool() const { return m_tool; }

    std::optional<text::TextSpan> span() const; // none: nothing is selected
    QString selectedText() const;
    void select(const text::TextSpan &span) // of what is read, no furniture
    {
        m_selection.setSpan(span);
        announce();
    }
    void selectAll(); // of the open spread; once more, of the issue
    void clear();

    bool isOnText(QPointF position) const; // print that can be selected
    bool press(QPointF position, Qt::KeyboardModifiers keys); // true: on print
    void drag(QPointF position);
    enum class Release { Click, Selected };
    Release release();
    void dropPress(); // the pointer is released elsewhere
    bool isPressed() const { return m_press.has_value(); }
    bool takeKey(const QKeyEvent &key); // true: it changed the selection
    void bookLanded(); // other pages may lie under a drag that rests

Q_SIGNALS:
    void textChanged();
    void selectionChanged(); // not while a drag goes on
    void turnWanted(int spreads);

private:
    struct Press
    {
        text::TextHit hit;
        QPointF at;
        text::TextUnit unit = text::TextUnit::Glyph;
        bool isSelecting = false; // it was no mere click
        QPointF restsAt = {}; // where the pointer waits for the leaf to turn
    };
    std::optional<text::TextHit> textAt(QPointF position) const;
    std::optional<text::TextHit> textNear(QPointF position) const;
    bool step(const QKeyEvent &key);
    void scroll();
    void waitToTurn(QPointF position);
    void turn();
    void show();
    void announce();

    BookState &m_book;
    BookFrames &m_frames;
    ZoomAndPan &m_zoom;
    std::shared_ptr<const text::IssueText> m_text;
    Tool m_tool = Tool::Text;
    text::TextSelection m_selection;
    std::optional<Press> m_press;
    QPointF m_pointer; // while it is pressed
    ClickCount m_clicks;
    QTimer m_scrolling, m_turning;
};

} // namespace fanye::flip
