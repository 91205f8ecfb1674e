// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/DarkPaper.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {

namespace {

quint32 toNight(quint32 p, DarkTones tones)
{
    const int turned = 255 - 2 * lightness(p); // added to each channel, this mirrors the lightness and keeps the hue
    const int range = tones.lightest - tones.darkest;
    const auto channel = [=](int day) { return tones.darkest + std::clamp(day + turned, 0, 255) * range / 255; };
    return qRgb(channel(qRed(p)), channel(qGreen(p)), channel(qBlue(p)));
}

quint32 dimmed(quint32 p, unsigned share) // of 256
{
    return 0xff000000u | (((p & 0xff00ffu) * share >> 8) & 0xff00ffu) | (((p & 0xff00u) * share >> 8) & 0xff00u);
}

// The first pixel whose centre is at or beyond this place.
int pixelAt(double place, double from, double scale, int count)
{
    return int(std::clamp(std::ceil((place - from) / scale - 0.5), 0.0, double(count)));
}

} // namespace

QColor nightColour(QColor day, const DarkTones &tones)
{
    return QColor::fromRgb(toNight(day.rgb(), tones));
}

void turnToNight(QImage &pixels, const Photographs &photos, const QRectF &part, const DarkTones &darkTones)
{
    const DarkTones tones = darkTones; // a copy, which the pixels that are written cannot alias
    const auto dark = [tones](quint32 p) { return toNight(p, tones); };
    const auto photograph = [tones](quint32 p) { return dimmed(p, tones.photographs); };
    const double across = part.width() / pixels.width(), down = part.height() / pixels.height();
    for (int y = 0; y < pixels.height(); ++y) {
        auto *row = reinterpret_cast<quint32 *>(pixels.scanLine(y));
        int x = 0;
        const auto until = [&](double place, auto &&turned) {
            for (const int end = pixelAt(place, part.x(), across, pixels.width()); x < end; ++x)
                row[x] = turned(row[x]);
        };
        for (const Photographs::Span &photo : photos.across(part.y() + (y + 0.5) * down)) {
            until(photo.begin, dark);
            until(photo.end, photograph);
        }
        until(part.right(), dark);
    }
}

void turnToNight(QImage &pixels, const DarkTones &tones)
{
    turnToNight(pixels, Photographs(pixels), pixels.rect(), tones);
}

} // namespace fanye::flip
