// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/PageBox.h"
#include "app/session/Session.h"

#include <QWidget>

#include <functional>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;
class ElidedLabel;
class PageSlider;

// The bar below the book: the article that is read, back and forth, a slider through the issue, and the page box.
class PageBar : public QWidget
{
    Q_OBJECT
public:
    PageBar(const Actions &actions, QWidget *parent = nullptr);

    PageBox &box() { return *m_box; }
    void begin(const Session::Ready &ready); // an issue is open
    void end();
    void leadThumbThrough(flip::FlipView &book); // by dragging the slider. REQUIRES: the book outlives this
    void setPages(std::vector<PageNumber> pages); // that lie open, in reading order
    void setPlaceWords(std::function<QString(PageNumber)> words); // which article a page lies in
    void showPlace(); // the words for it may be others now

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void letGo(); // of the slider, wherever it is held: it shows the page again
    void setPageCount(int count);
    void showPages();
    PageNumber firstPage() const { return m_pages.empty() ? PageNumber() : m_pages.front(); }
    QString tipFor(PageNumber page) const;
    void connectSlider();

    ElidedLabel *m_place;
    PageSlider *m_slider;
    PageBox *m_box;
    std::vector<PageNumber> m_pages;
    std::function<QString(PageNumber)> m_placeWords;
};

} // namespace fanye::app
