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

// The bar below the book: the current article, buttons for the previous and the next spread, a slider through the
// issue, and the page box.
class PageBar : public QWidget
{
    Q_OBJECT
public:
    PageBar(const Session &session, const Actions &actions, QWidget *parent = nullptr); // REQUIRES: both outlive this

    PageBox &box() { return *m_box; }
    void thumbThrough(flip::FlipView &book); // while the slider is dragged. REQUIRES: the book outlives this
    void setPages(std::vector<PageNumber> pages); // that lie open, in reading order
    void setArticleOf(std::function<QString(PageNumber)> articleOf); // which article a page lies in
    void showArticle(); // it may be another one now

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void begin(const OpenIssue &issue);
    void end();
    void cancelDrag(); // of the slider: it shows the open page again
    void setPageCount(int count);
    void showPages();
    PageNumber firstPage() const { return m_pages.empty() ? PageNumber() : m_pages.front(); }
    QString tipFor(PageNumber page) const;
    void connectSlider();

    ElidedLabel *m_article;
    PageSlider *m_slider;
    PageBox *m_box;
    std::vector<PageNumber> m_pages;
    std::function<QString(PageNumber)> m_articleOf;
};

} // namespace fanye::app
