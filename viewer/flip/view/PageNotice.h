// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace fanye::flip {

// A sentence in the middle of a page of which there is no good picture yet, on a piece of its paper. Transparent for
// the mouse.
class PageNotice : public QWidget
{
    Q_OBJECT
public:
    explicit PageNotice(QWidget *view);

    // `page`: where it lies in the view, desktop pixels.
    void showOn(const QRect &page, const QColor &paper, const QString &plainText);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QColor m_paper;
};

} // namespace fanye::flip
