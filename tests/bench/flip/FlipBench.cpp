// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a frame of a turning leaf costs, in processor time and by the clock, and how many copies of the same pixels that
// would be: reading and writing each pixel once is what no way of showing a book can do without. Where a leaf's time goes is
// said part by part, in copies too: its rising side with the shadow it casts, its back with its own, and everything flat.
//     bench-flip [turns]
#include "flip/face/Face.h"
#include "flip/raster/BookPainter.h"
#include "flip/raster/LeafRasterizer.h"
#include "flip/state/BookState.h"
#include "flip/state/FrameMeter.h"

#include <QGuiApplication>
#include <QPainter>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <numeric>

using namespace fanye;
using namespace fanye::pages;
using namespace fanye::flip;

namespace {

// Print-like pages: lines of small dark marks and a coloured picture.
QImage page(QSize size, int number)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    unsigned seed = 12345u + unsigned(number);
    const int line = size.height() / 60;
    for (int y = 4 * line; y < size.height() - 22 * line; y += 2 * line)
        for (int x = size.width() / 10; x < size.width() * 9 / 10; x += line) {
            seed = seed * 1664525u + 1013904223u;
            painter.fillRect(QRect(x, y, int(seed >> 28) * line / 18 + 1, line), QColor(40, 40, 48));
        }
    QLinearGradient colours(0, 0, size.width(), size.height());
    colours.setColorAt(0, QColor::fromHsv(number * 47 % 360, 180, 220));
    colours.setColorAt(1, QColor::fromHsv((number * 47 + 120) % 360, 200, 120));
    painter.fillRect(QRect(size.width() / 10, size.height() - 20 * line, size.width() * 8 / 10, 16 * line), colours);
    return image;
}

double processorSeconds()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return double(t.tv_sec) + 1e-9 * double(t.tv_nsec);
}

double clockSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Cost
{
    std::vector<double> processor, clock; // seconds

    template <typename Work> void add(Work work)
    {
        const double p = processorSeconds(), c = clockSeconds();
        work();
        processor.push_back(processorSeconds() - p);
        clock.push_back(clockSeconds() - c);
    }
};

qint64 pixelsOf(const QRegion &region)
{
    qint64 pixels = 0;
    for (const QRect &rect : region)
        pixels += qint64(rect.width()) * rect.height();
    return pixels;
}

void copy(QImage &to, const QImage &from, const QRegion &region)
{
    for (const QRect &rect : region)
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            std::memcpy(to.scanLine(y) + 4 * rect.left(), from.constScanLine(y) + 4 * rect.left(),
                        std::size_t(4 * rect.width()));
}

// One side of every leaf alone, on all rows it reaches, over what is in the picture already.
using PaintSide = void (LeafRasterizer::*)(quint32 *pixels, const LeafRow &row, RowSpan span) const;

void paintSide(PaintSide side, QImage &canvas, const BookScene &scene)
{
    for (const BentLeaf &leaf : scene.leaves) {
        if (!leaf.front) // it lies below another
            continue;
        const auto rows = rasterizerOf(leaf, scene.lighting);
        const QRect reach = reachOf(leaf, scene.lighting) & canvas.rect();
        for (int y = reach.top(); y <= reach.bottom(); ++y)
            ((*rows).*side)(reinterpret_cast<quint32 *>(canvas.scanLine(y)), rows->row(y), {0, canvas.width()});
    }
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

// Turns go to and fro over the beginning of the issue: the cover alone, or its first dozen spreads.
enum class Turned { Cover, Inside };

void measure(const char *name, QSize view, int turns, int leavesTogether, Turned turned = Turned::Inside)
{
    BookState stage;
    stage.setCover(Cover::Hard);
    const int furthest = turned == Turned::Cover ? 0 : 12;
    IssueFacts facts;
    facts.pages.assign(40, PageGeometry());
    std::vector<QImage> pages(40);
    const Pictures pictures{[&](PageNumber number, QSize size) {
                                QImage &kept = pages[std::size_t(number.index())];
                                if (kept.size() != size)
                                    kept = page(size, number.index());
                                return PagePicture{kept, Sharpness::Sharp};
                            },
                            [](const ViewState &) {}};
    Viewport viewport;
    viewport.view = view;
    stage.setIssue(facts, pictures, PageNumber::fromNumber(turned == Turned::Cover ? 1 : 4));
    stage.setViewport(viewport);
    const BookPainter painter;
    QImage canvas(view, QImage::Format_RGB32), other(view, QImage::Format_RGB32);
    canvas.fill(Qt::gray);
    other.fill(Qt::white);
    Cost frame, copies, rising, back;
    qint64 pixels = 0;
    BookScene shown = stage.scene();
    for (int turn = 0; turn < turns; ++turn) {
        const int open = stage.leaves().open().index();
        const int to = open > furthest ? open - leavesTogether : open + leavesTogether;
        stage.turnTo(SpreadNumber::fromIndex(to));
        while (stage.leaves().isMoving()) {
            stage.advance(1.0 / 60, 0.0003);
            BookScene next;
            QRegion region;
            frame.add([&] {
                next = stage.scene();
                region = changed(shown, next);
                painter.paint({reinterpret_cast<quint32 *>(canvas.bits()), canvas.bytesPerLine() / 4, view}, region,
                              next);
            });
            copies.add([&] { copy(other, canvas, region); });
            rising.add([&] { paintSide(&LeafRasterizer::paintRising, other, next); });
            back.add([&] { paintSide(&LeafRasterizer::paintFlap, other, next); });
            pixels += pixelsOf(region);
            shown = next;
        }
    }
    const auto ms = [](const std::vector<double> &values, double share) { return 1000 * percentile(values, share); };
    const double copied = sum(copies.processor), spent = sum(frame.processor) / copied;
    const double risings = sum(rising.processor) / copied, backs = sum(back.processor) / copied;
    std::printf("{\"what\": \"%s\", \"view\": [%d, %d], \"sheet\": [%d, %d], \"leaves\": %d, \"n\": %zu, "
                "\"p50_ms\": %.2f, \"p95_ms\": %.2f, \"max_ms\": %.2f, \"cpu_p50_ms\": %.2f, \"cpu_p95_ms\": %.2f, "
                "\"mean_pixels\": %lld, \"copy_cpu_p50_ms\": %.2f, \"times_a_copy\": %.2f",
                name, view.width(), view.height(), stage.layout().sheet.width(), stage.layout().sheet.height(),
                leavesTogether, frame.clock.size(), ms(frame.clock, 0.5), ms(frame.clock, 0.95), ms(frame.clock, 1),
                ms(frame.processor, 0.5), ms(frame.processor, 0.95), (long long)(pixels / qint64(frame.clock.size())),
                ms(copies.processor, 0.5), spent);
    // Of several leaves each hides part of the next: alone they would cost more than together.
    if (leavesTogether == 1)
        std::printf(", \"of_which_rising\": %.2f, \"back\": %.2f, \"flat\": %.2f", risings, backs,
                    spent - risings - backs);
    std::printf("}\n");
}

// A face is made when its page is first seen, between two frames.
void measureFace(QSize sheet, int rounds)
{
    FaceParameters parameters;
    parameters.sheet = sheet;
    parameters.pagePoints = sheet;
    const PagePicture picture{page(sheet, 7), Sharpness::Sharp};
    QImage other(sheet, QImage::Format_RGB32);
    Cost faces, copies;
    for (int i = 0; i < rounds; ++i) {
        Face face;
        faces.add([&] { face = printedFace(parameters, picture); });
        copies.add([&] { copy(other, picture.image, picture.image.rect()); });
    }
    std::printf("{\"what\": \"face\", \"sheet\": [%d, %d], \"n\": %d, \"p50_ms\": %.2f, \"p95_ms\": %.2f, "
                "\"cpu_p50_ms\": %.2f, \"copy_cpu_p50_ms\": %.2f}\n",
                sheet.width(), sheet.height(), rounds, 1000 * percentile(faces.clock, 0.5),
                1000 * percentile(faces.clock, 0.95), 1000 * percentile(faces.processor, 0.5),
                1000 * percentile(copies.processor, 0.5));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const int turns = argc > 1 ? std::atoi(argv[1]) : 20;
    measure("frame", {1920, 1080}, turns, 1);
    measure("frame, three leaves", {1920, 1080}, turns, 3);
    measure("frame, hard cover", {1920, 1080}, turns, 1, Turned::Cover);
    measureFace({700, 950}, 10 * turns);
    measure("frame", {3840, 2160}, turns, 1);
    measure("frame, three leaves", {3840, 2160}, turns, 3);
    measureFace({1400, 1900}, 10 * turns);
    return 0;
}
