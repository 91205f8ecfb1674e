// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader sees of the real window with an issue in it: for each way of getting through the issue the times between
// frames, from hand to first motion, and from landing to sharp, and the faces that came into sight blank or landed blurred;
// then how soon a book that was zoomed or panned is sharp, and how the memory of all processes grows over many passes
// from cover to cover.
//
//   bench-window FILE [WIDTHxHEIGHT [TURNS [PASSES]]]      the window's size; 200 turns and 10 passes unless said
//
// Wants a screen with a window manager, as large as the window.
#include "../OwnHome.h"
#include "Reader.h"
#include "Scenarios.h"

#include "app/measure/ProcessFigures.h"
#include "flip/view/BookSelection.h"
#include "flip/view/BookZoom.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>

using namespace fanye;
using namespace fanye::flip;
using namespace fanye::app;
using namespace fanye::bench;

namespace {

void run(const Scenario &scenario, Reader &reader, int turns)
{
    reader.goTo(1);
    reader.book().startMeter();
    scenario.act(reader, turns);
    reader.untilStill();
    const FrameFigures f = reader.book().frameFigures();
    std::printf("%-20s %6d %6.1f %6.1f %6.1f %6.1f %7.1f %6.1f %7.1f %7.1f %6d %7d\n", scenario.name, f.frames,
                f.intervalP50, f.intervalP95, f.intervalP99, f.intervalMax, f.paintP50, f.paintP95, f.firstMotionP95,
                f.sharpAfterLandingP95, f.blankFaces, f.blurredLandings);
    std::fflush(stdout);
}

// From a step of zoom, and from the last move of a pan, until all that is seen is sharp.
void measureZoom(Reader &reader, int times)
{
    std::vector<double> zoomed, panned;
    reader.book().selecting().setTool(Tool::Hand);
    for (int i = 0; i < times; ++i) {
        reader.goTo(std::min(2 + 2 * i, reader.pages()));
        for (const double zoom : {1.5, 2.0, 4.0, 8.0}) {
            reader.book().zooming().setZoom(zoom);
            zoomed.push_back(reader.untilSharp());
            for (const QPoint way : {QPoint(-400, -300), QPoint(300, 280), QPoint(350, -200)}) {
                reader.pan(way, std::chrono::milliseconds(250));
                panned.push_back(reader.untilSharp());
                reader.letGo();
            }
        }
        reader.book().zooming().fitSpread();
        reader.untilStill();
    }
    reader.book().selecting().setTool(Tool::Text);
    std::printf("sharp again, ms 50/95/worst: after a zoom %.1f %.1f %.1f, after a pan %.1f %.1f %.1f\n",
                percentile(zoomed, 0.5), percentile(zoomed, 0.95), percentile(zoomed, 1), percentile(panned, 0.5),
                percentile(panned, 0.95), percentile(panned, 1));
    std::fflush(stdout);
}

// By least squares, over the passes after the first, which fills the caches.
double slope(const std::vector<double> &values)
{
    const double count = double(values.size()) - 1, middle = (count + 1) / 2;
    double along = 0, across = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        along += (double(i) - middle) * values[i];
        across += (double(i) - middle) * (double(i) - middle);
    }
    return across > 0 ? along / across : 0;
}

void measureMemory(Reader &reader, int passes)
{
    std::vector<double> megabytes;
    std::printf("PSS of all processes after each pass, MB:");
    for (int pass = 0; pass < passes; ++pass) {
        reader.goTo(1);
        reader.hold(Qt::Key_PageDown, [&] { return reader.isAtEnd(); });
        reader.wait(std::chrono::seconds(1));
        megabytes.push_back(proportionalSetMb(thisProgram()));
        std::printf(" %.1f", megabytes.back());
        std::fflush(stdout);
    }
    std::printf("\nslope after the first pass: %+.2f MB a pass\n", slope(megabytes));
}

QSize sizeFrom(const QString &words)
{
    const auto numbers = words.split(QLatin1Char('x'));
    return {numbers.value(0).toInt(), numbers.value(1).toInt()};
}

} // namespace

int main(int count, char **arguments)
{
    const OwnHome home;
    qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
    QApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: bench-window FILE [WIDTHxHEIGHT [TURNS [PASSES]]]\n");
        return 2;
    }
    Reader reader(words[1], sizeFrom(words.value(2, QStringLiteral("1900x1040"))));
    const int turns = words.value(3, QStringLiteral("200")).toInt();
    const QSize view = reader.book().size();
    std::printf("%d pages in a view of %d x %d\n", reader.pages(), view.width(), view.height());
    std::printf("%-20s %6s %27s %14s %7s %7s %6s %7s\n", "", "frames", "interval 50/95/99/worst", "paint 50/95",
                "motion", "sharp", "blank", "blurred");
    for (const Scenario &scenario : scenarios())
        run(scenario, reader, turns);
    measureZoom(reader, std::min(turns, 20));
    measureMemory(reader, words.value(4, QStringLiteral("10")).toInt());
}
