// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QBoxLayout;
class QFrame;
class QMainWindow;
class QMenuBar;
class QWidget;

namespace fanye::app {

class Actions;

// The bars of a full screen. They lie over the book and move nothing: menu and tools at the top edge, the page bar at
// the bottom edge. Shown on request; hidden a moment after neither pointer, focus nor an open menu is in them.
class FloatingBars : public QObject
{
    Q_OBJECT
public:
    FloatingBars(const QMenuBar &menu, QWidget &pageBar, const Actions &actions, QMainWindow *window);

    void begin(); // takes the page bar out of the book page's layout
    void end();   // puts it back; nothing floats any more
    bool hasBegun() const { return m_hasBegun; }

    void reveal();
    void hide();
    void pointerAt(QPoint place); // in the window; at an edge it shows the bars
    void pointerLeft();
    bool areShown() const;
    QMenuBar *menu() const { return m_sameMenu; } // REQUIRES: hasBegun()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(); // when first needed, to keep the start short
    void place();
    bool belongsToBars(QPoint place) const;
    bool areWanted() const;

    const QMenuBar &m_menu;
    QWidget &m_pageBar;
    const Actions &m_actions;
    QMainWindow &m_window;
    QBoxLayout *m_usualPlace = nullptr; // of the page bar, at its end
    QFrame *m_top = nullptr;
    QFrame *m_bottom = nullptr;
    QMenuBar *m_sameMenu = nullptr;
    QTimer m_patience;
    bool m_hasBegun = false;
    bool m_isPointerThere = false;
};

} // namespace fanye::app
