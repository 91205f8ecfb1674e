// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/PagesModel.h"
#include "issue/PageNumber.h"

#include <QListView>

namespace fanye::app {

class PageThumbnailDelegate;

// All pages of the issue as small pictures; a click turns there.
class PagesPanel : public QListView
{
    Q_OBJECT
public:
    explicit PagesPanel(QWidget *parent = nullptr);

    void setPainter(pages::PagePainter *painter);
    PagesModel &model() { return *m_model; }
    void setCurrent(PageNumber page);

Q_SIGNALS:
    void pageWanted(fanye::PageNumber page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitCells();
    void askForThumbnails();

    PagesModel *m_model;
    PageThumbnailDelegate *m_delegate;
    QPointer<pages::PagePainter> m_painter;
};

} // namespace fanye::app
