// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/state/FrameMeter.h"

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr std::size_t mostKept = 100000; // values of each kind; a long day's reading is far from it

void keep(std::vector<double> &values, double value)
{
    if (values.size() < mostKept)
        values.push_back(value);
}

double milliseconds(const std::vector<double> &seconds, double share)
{
    return 1000 * percentile(seconds, share);
}

} // namespace

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto rank = std::size_t(std::max(1.0, std::ceil(share * double(values.size())))) - 1;
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(rank), values.end());
    return values[rank];
}

void FrameMeter::start()
{
    *this = {};
}

void FrameMeter::inputCame(double now)
{
    if (m_input < 0)
        m_input = now;
}

void FrameMeter::framePainted(double began, double ended, int blankFaces)
{
    ++m_counts.frames;
    keep(m_paints, ended - began);
    if (m_lastFrame >= 0)
        keep(m_intervals, ended - m_lastFrame);
    if (m_input >= 0)
        keep(m_firstMotions, ended - m_input);
    m_input = -1;
    m_lastFrame = ended;
    m_counts.blankFaces += std::max(0, blankFaces - m_blankNow);
    m_blankNow = blankFaces;
}

void FrameMeter::motionEnded()
{
    m_lastFrame = -1;
    m_input = -1;
}

void FrameMeter::landed(double now, bool isSharp)
{
    m_counts.blurredLandings += !isSharp;
    if (isSharp)
        keep(m_sharpening, 0);
    m_blurredSince = isSharp ? -1 : now;
}

void FrameMeter::becameSharp(double now)
{
    if (m_blurredSince >= 0)
        keep(m_sharpening, now - m_blurredSince);
    m_blurredSince = -1;
}

FrameFigures FrameMeter::figures() const
{
    FrameFigures figures = m_counts;
    figures.intervalP50 = milliseconds(m_intervals, 0.50);
    figures.intervalP95 = milliseconds(m_intervals, 0.95);
    figures.intervalP99 = milliseconds(m_intervals, 0.99);
    figures.intervalMax = milliseconds(m_intervals, 1);
    figures.paintP50 = milliseconds(m_paints, 0.50);
    figures.paintP95 = milliseconds(m_paints, 0.95);
    figures.firstMotionP95 = milliseconds(m_firstMotions, 0.95);
    figures.sharpAfterLandingP95 = milliseconds(m_sharpening, 0.95);
    return figures;
}

} // namespace fanye::flip
