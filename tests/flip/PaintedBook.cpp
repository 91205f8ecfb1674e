// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaintedBook.h"

#include <QPainter>

namespace fanye {

using namespace pages;
using namespace flip;

namespace {

QImage printed(QSize size, int number)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 40 % 360, 30, 250));
    QPainter painter(&image);
    unsigned seed = 7u + unsigned(number);
    for (int i = 0; i < 3000; ++i) {
        seed = seed * 1664525u + 1013904223u;
        const int x = int(seed >> 16) % size.width();
        seed = seed * 1664525u + 1013904223u;
        const int y = int(seed >> 16) % size.height();
        painter.fillRect(x, y, 3, 2, QColor::fromHsv(int(seed >> 24) * 359 / 255, 200, 120));
    }
    return image;
}

IssueFacts upright(const PaintedBook::Issue &issue)
{
    IssueFacts facts;
    facts.pages.assign(std::size_t(issue.pages), PageGeometry());
    facts.binding = issue.binding;
    return facts;
}

} // namespace

PaintedBook::PaintedBook(const Issue &issue)
    : PaintedBook(issue, upright(issue), [](PageNumber page, QSize size) { return printed(size, page.index()); })
{
}

PaintedBook::PaintedBook(const Issue &issue, const IssueFacts &facts, std::function<QImage(PageNumber, QSize)> print)
    : m_view(issue.view)
    , m_print(std::move(print))
{
    const Pictures pictures{[this](PageNumber page, QSize size) {
                                QImage &kept = m_pages[{page.index(), size.height()}];
                                if (kept.isNull())
                                    kept = m_print(page, size);
                                return PagePicture{kept, Sharpness::Sharp};
                            },
                            [](const ViewState &) {}};
    state.setIssue(facts, pictures, PageNumber::fromNumber(issue.start));
    state.setPairs(issue.sides, Pairing::Natural);
    state.setCover(issue.cover);
    state.setStyle(issue.style);
    state.setPaper(issue.paper);
    Viewport viewport;
    viewport.view = issue.view;
    viewport.scale = issue.scale;
    viewport.zoom = issue.zoom;
    viewport.pan = issue.pan;
    state.setViewport(viewport);
}

Canvas PaintedBook::canvas(QImage &image) const
{
    return {reinterpret_cast<quint32 *>(image.bits()), image.bytesPerLine() / 4, image.size()};
}

QImage PaintedBook::frame()
{
    QImage image(m_view, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    m_painter.paint(canvas(image), QRect(QPoint(), m_view), state.scene());
    return image;
}

void PaintedBook::paintOver(QImage &image, BookScene &shown)
{
    BookScene next = state.scene();
    m_painter.paint(canvas(image), changed(shown, next), next);
    shown = std::move(next);
}

void PaintedBook::fly(double seconds)
{
    for (double t = 0; t < seconds; t += 1.0 / 60)
        state.advance(1.0 / 60, 0.0003);
}

void PaintedBook::settle()
{
    while (state.leaves().isMoving())
        fly(0.1);
}

SpreadNumber spread(int index)
{
    return SpreadNumber::fromIndex(index);
}

} // namespace fanye
