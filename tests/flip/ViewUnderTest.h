// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/FlipView.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QImage>

#include <functional>
#include <map>

namespace fanye {

// A view with an issue of made-up pages, worked by mouse, wheel and keys.
class ViewUnderTest
{
public:
    struct Issue
    {
        int pages = 20;
        int start = 6;
        Binding binding = Binding::Left;
        QSize view{1000, 700};
        QSizeF page{595, 842};
    };

    ViewUnderTest()
        : ViewUnderTest(Issue{})
    {
    }
    explicit ViewUnderTest(const Issue &issue);

    // Runs the event loop until the condition is true; false: it did not become true within some seconds.
    static bool until(const std::function<bool()> &isSo);
    bool untilLanded();
    bool nextFrame(); // waits for it; input so far is shown then
    void passTime(double seconds); // on the view's clock, at once
    void stopClock(); // only passTime() moves it now
    void startClock();
    // Waits for a timer that starts now. Timers of the view with the same or a shorter interval have fired by then.
    static bool untilTimerEnds(int ms);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(QPointF at);
    void moveTo(QPointF at); // with the button held
    void hoverAt(QPointF at);
    void release(QPointF at);
    void click(QPointF at);
    void middle(QEvent::Type type, QPointF at); // of the mouse's buttons
    void wheel(QPointF at, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
               Qt::ScrollPhase phase = Qt::NoScrollPhase);

    QImage look(); // what the view shows
    QRect book() const; // where the pages lie when the whole spread fits, found by layout
    QPointF rightEdge(double height) const; // just inside the outer edge of the right page
    int number() const { return view.page().number(); }

private:
    double now() const { return (m_isStopped ? 0 : double(m_time.nsecsElapsed()) * 1e-9) + m_passed; }
    QElapsedTimer m_time;
    bool m_isStopped = false;
    double m_passed = 0; // seconds, beyond the time that went by

public:
    flip::FlipView view;
    std::vector<int> changes; // page numbers as they were announced
    int landings = 0;
    std::vector<Link> links; // that were followed
    pages::ViewState asked;
    // What the painter would answer; tests may change it.
    std::function<pages::PagePicture(PageNumber, QSize)> best;
    std::function<std::vector<pages::PaintedTile>(PageNumber, QSize)> tiles;
    std::function<bool(PageNumber)> isHeavy;
    QImage picture(PageNumber page, QSize size);
    void printAnew(std::function<void(QImage &, PageNumber)> print); // something else on every page

private:
    Issue m_issue;
    std::map<std::pair<int, int>, QImage> m_pictures;
    std::function<void(QImage &, PageNumber)> m_print;
};

} // namespace fanye
