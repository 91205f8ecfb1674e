// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fanye::pages {
class PagePainter;
}

namespace fanye::app {

// The first page of the issue as it lies on a desk. A click goes there.
class CoverPicture : public QWidget
{
    Q_OBJECT
public:
    explicit CoverPicture(QWidget *parent = nullptr);

    void setPainter(pages::PagePainter *painter); // null: no issue
    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF place() const; // of the cover

    pages::PagePainter *m_painter = nullptr;
};

} // namespace fanye::app
