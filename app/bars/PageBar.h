// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Session.h"
#include "app/bars/PageBox.h"

#include <QWidget>


namespace fanye {

class Actions;
class PageSlider;

// The bar below the book: back and forth, a slider through the issue, and the page box.
class PageBar : public QWidget
{
    Q_OBJECT
public:
    PageBar(const Actions &actions, QWidget *parent = nullptr);

    PageBox &box() { return *m_box; }
    void begin(const Session::Ready &ready); // an issue is open
    void end();
    void setPage(PageNumber page);
    void letGo(); // of the slider, wherever it is held: it shows the page again

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);
    void fanBegan(); // the slider thumbs through the issue
    void fannedTo(fanye::PageNumber page);
    void fanEnded();

private:
    void setPages(int count);
    void connectSlider();

    PageSlider *m_slider;
    PageBox *m_box;
    PageNumber m_page;
};

} // namespace fanye
