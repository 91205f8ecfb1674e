// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    void setIssue(int pageCount, const QStringList &labels, Qt::LayoutDirection reading);
    void setPage(PageNumber page);

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);

private:
    QSlider *m_slider;
    PageBox *m_box;
};

} // namespace fanye
