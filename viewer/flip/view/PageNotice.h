// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/PageNoticeWords.h"

#include <QColor>
#include <QWidget>

class QPainter;
class QPushButton;

namespace fanye::flip {

// A sentence in the middle of a page of which there is no good picture, on a piece of its paper. Transparent for the
// mouse, unless it has buttons. Its buttons follow each other in the order of the keyboard focus.
class PageNotice : public QWidget
{
    Q_OBJECT
public:
    explicit PageNotice(QWidget *view);

    // `page`: where it lies in the view, desktop pixels.
    void showOn(const QRect &page, const QColor &paper, const PageNoticeWords &words);
    void hideNotice(); // the focus goes to the view
    QWidget *firstButton() const;
    QWidget *lastButton() const;

Q_SIGNALS:
    void againWanted();
    void lowerResolutionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }

private:
    void placeOn(const QRect &page);
    QSize sizeOfButtons(int room) const;
    void placeButtons(const QRect &place);
    void giveBackFocus();
    void paintDots(QPainter &painter) const;

    PageNoticeWords m_words;
    QRect m_page;
    QColor m_paper;
    int m_wordsHeight = 0; // pixels
    QPushButton *m_again;
    QPushButton *m_lower;
};

} // namespace fanye::flip
