// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/raster/BookPainter.h"
#include "flip/state/BookState.h"

#include <QImage>

#include <functional>
#include <map>

namespace fanye {

// A book without a widget: its pages are sharp at once, its frames are images.
class PaintedBook
{
public:
    struct Issue
    {
        int pages = 20;
        Binding binding = Binding::Left;
        QSize view{900, 640};
        flip::Sides sides = flip::Sides::Two;
        double scale = 1;
        int start = 6;
        flip::Cover cover = flip::Cover::Soft;
        flip::TurnStyle style = flip::TurnStyle::Curl;
        flip::Paper paper = flip::Paper::White;
        double zoom = 1;
        QPointF pan = {};
    };

    explicit PaintedBook(const Issue &issue);
    explicit PaintedBook(int pages, Binding binding = Binding::Left, QSize view = {900, 640},
                         flip::Sides sides = flip::Sides::Two)
        : PaintedBook(Issue{pages, binding, view, sides})
    {
    }
    // The same with pages of other sizes, and with pictures of one's own.
    PaintedBook(const Issue &issue, const IssueFacts &facts, std::function<QImage(PageNumber, QSize)> print);

    QImage frame();
    // Paints only what has changed over the frame before, as a window does.
    void paintOver(QImage &image, flip::BookScene &shown);
    void fly(double seconds);
    void settle();

    flip::BookState state;

private:
    flip::Canvas canvas(QImage &image) const;

    QSize m_view;
    flip::BookPainter m_painter;
    std::function<QImage(PageNumber, QSize)> m_print;
    std::map<std::pair<int, int>, QImage> m_pages;
};

flip::SpreadNumber spread(int index);

} // namespace fanye
