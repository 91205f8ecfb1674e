// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/LineSteps.h"

#include <QStringView>

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr double stepsOfPoint = 100;

// The places as far as they can be read, at most as many as are wanted.
std::vector<double> placesIn(QStringView steps, std::size_t wanted)
{
    std::vector<double> places;
    double at = 0;
    for (const QStringView run : steps.tokenize(u' ')) {
        const qsizetype star = run.indexOf(u'*');
        bool isStep = false, isTimes = true;
        const int step = run.first(star < 0 ? run.size() : star).toInt(&isStep);
        const int times = star < 0 ? 1 : run.sliced(star + 1).toInt(&isTimes);
        if (!isStep || !isTimes)
            break;
        for (int i = 0; i < times && places.size() < wanted; ++i)
            places.push_back((at += step) / stepsOfPoint);
        if (places.size() == wanted)
            break;
    }
    return places;
}

std::vector<double> spread(std::size_t count, double length)
{
    std::vector<double> places;
    for (std::size_t i = 0; i <= count; ++i)
        places.push_back(length * double(i) / double(std::max<std::size_t>(count, 1)));
    return places;
}

} // namespace

std::vector<double> placesAlong(const QString &steps, std::size_t count, double length)
{
    std::vector<double> places = placesIn(steps, count + 1);
    if (places.size() < count + 1)
        return spread(count, length);
    for (double &place : places)
        place = std::clamp(place, 0.0, length);
    return places;
}

} // namespace fanye::engine
