// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/textmode/TextColumn.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <functional>
#include <optional>

class QAbstractScrollArea;
class QMouseEvent;
class QWheelEvent;

namespace fanye::app {

// What the pointer does on a TextColumn: a drag selects, also beyond the view, which then scrolls; a click chooses a
// sentence, a double click a word. GUI thread.
class ColumnPointer : public QObject
{
    Q_OBJECT
public:
    using ToColumn = std::function<QPointF(QPointF inViewport)>;

    // REQUIRES: the column outlives this. The view owns it.
    ColumnPointer(const TextColumn &column, ToColumn toColumn, QAbstractScrollArea *view);

    void drop(); // the column has another text

Q_SIGNALS:
    void sizeWanted(int steps); // of the type, by Ctrl and wheel
    void selected(const fanye::text::TextSpan &span); // empty: nothing any more
    void sentenceClicked(const fanye::text::TextSpan &span);

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override;

private:
    struct Press
    {
        QPoint at;
        TextColumn::Place place;
        std::optional<text::TextPlace> from; // its page may be set no more
        bool isDrag = false;
    };
    bool turnWheel(const QWheelEvent &wheel);
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void scroll();
    void selectTo(QPointF inViewport);

    const TextColumn &m_column;
    ToColumn m_toColumn;
    QAbstractScrollArea &m_view;
    std::optional<Press> m_press;
    QTimer m_scrolling; // while the pointer is dragged beyond the view
};

} // namespace fanye::app
