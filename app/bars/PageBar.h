// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Session.h"
#include "app/bars/PageBox.h"

#include <QWidget>

class QSlider;

namespace fanye {

class Actions;

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

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);

private:
    void setPages(int count);

    QSlider *m_slider;
    PageBox *m_box;
};

} // namespace fanye
