// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/ContentBox.h"
#include "support/Catch.h"

#include <QPainter>

#include <functional>
#include <vector>

using namespace fanye;
using namespace fanye::flip;

namespace {

// A page of 600 by 800 with something on it.
QImage page(QColor paper, const std::function<void(QPainter &)> &print, int height = 800)
{
    QImage image(height * 3 / 4, height, QImage::Format_RGB32);
    image.fill(paper);
    QPainter painter(&image);
    painter.scale(height / 800.0, height / 800.0);
    print(painter);
    return image;
}

void printLines(QPainter &painter)
{
    for (int y = 100; y < 700; y += 16)
        painter.fillRect(60, y, 480, 8, Qt::black);
}

} // namespace

TEST_CASE("what is printed is found without its margins")
{
    struct Row
    {
        const char *what;
        QColor paper;
        std::function<void(QPainter &)> print;
        QRectF expected; // on a page of 600 by 800
    };
    const std::vector<Row> rows{
        {"lines", Qt::white, printLines, {60, 100, 480, 600}},
        {"lines on tinted paper", QColor(246, 238, 220), printLines, {60, 100, 480, 600}},
        {"lines and a page number", Qt::white,
         [](QPainter &p) {
             printLines(p);
             p.fillRect(294, 760, 12, 14, Qt::black);
         },
         {60, 100, 480, 674}},
        {"a photograph that runs off on the left", Qt::white,
         [](QPainter &p) {
             printLines(p);
             p.fillRect(0, 300, 200, 200, Qt::darkGreen);
         },
         {0, 100, 540, 600}},
        {"a band over the head", Qt::white,
         [](QPainter &p) {
             printLines(p);
             p.fillRect(0, 0, 600, 40, Qt::darkRed);
         },
         {0, 0, 600, 700}},
        {"a photograph all over", Qt::white,
         [](QPainter &p) {
             for (int y = 0; y < 800; y += 20)
                 for (int x = 0; x < 600; x += 20)
                     p.fillRect(x, y, 20, 20, QColor::fromHsv((x * 7 + y * 3) % 360, 200, 40 + (x * y) % 200));
         },
         {0, 0, 600, 800}},
        {"paper that is not quite even", Qt::white,
         [](QPainter &p) {
             for (int y = 0; y < 800; y += 7)
                 p.fillRect(0, y, 600, 3, QColor(248, 247, 249));
             printLines(p);
         },
         {60, 100, 480, 600}},
        {"a grain of dust", Qt::white,
         [](QPainter &p) {
             printLines(p);
             p.fillRect(20, 20, 1, 1, QColor(150, 150, 150));
         },
         {60, 100, 480, 600}},
        {"nothing", Qt::white, [](QPainter &) {}, {0, 0, 600, 800}},
    };
    for (const Row &row : rows)
        for (const int height : {200, 800, 1600}) {
            INFO(row.what << ", painted " << height << " high");
            const QRectF box = contentBox(page(row.paper, row.print, height));
            const double near = 0.02; // shares: the air around, and a pixel of a small picture
            CHECK(box.left() == Approx(row.expected.left() / 600).margin(near));
            CHECK(box.top() == Approx(row.expected.top() / 800).margin(near));
            CHECK(box.right() == Approx(row.expected.right() / 600).margin(near));
            CHECK(box.bottom() == Approx(row.expected.bottom() / 800).margin(near));
            CHECK(QRectF(0, 0, 1, 1).contains(box));
        }
}

TEST_CASE("no picture is a page without margins")
{
    CHECK(contentBox({}) == QRectF(0, 0, 1, 1));
    CHECK(contentBox(QImage(1, 1, QImage::Format_RGB32)) == QRectF(0, 0, 1, 1));
}
