// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <functional>
#include <optional>

namespace fanye::app {

// A slider over the pages of an issue. A click goes to the page at that place; dragging thumbs through, and dragEnded()
// follows at the end.
class PageSlider : public QSlider
{
    Q_OBJECT
public:
    explicit PageSlider(QWidget *parent = nullptr);

    void setWords(std::function<QString(int value)> words); // the tool tip for the value under the pointer
    void letGo(); // ends a drag without a signal; the rest of the mouse drag is ignored

Q_SIGNALS:
    void clicked(int value);
    void dragBegan();
    void draggedTo(int value);
    void dragEnded();

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Press
    {
        int x = 0;
        int fromHandle = 0; // pixels from the middle of the handle to the pointer; 0: beside the handle
        bool isDrag = false;
    };
    int valueAt(int x) const;
    void beginDrag();
    void show(int value);

    std::optional<Press> m_press;
    std::function<QString(int)> m_words;
};

} // namespace fanye::app
