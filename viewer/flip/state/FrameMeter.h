// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fanye::flip {

// Figures of smoothness since the meter was started. Times in milliseconds.
struct FrameFigures
{
    int frames = 0;
    double intervalP50 = 0, intervalP95 = 0, intervalP99 = 0, intervalMax = 0; // from frame to frame within a motion
    double paintP50 = 0, paintP95 = 0; // time spent painting a frame
    double firstMotionP95 = 0; // from input to the first frame that shows it
    int blankFaces = 0; // faces that came in sight as bare paper although a page belongs there
    int blurredLandings = 0; // leaves that landed before their page was sharp
    double sharpAfterLandingP95 = 0; // a leaf that was sharp when it landed counts as 0

    friend bool operator==(const FrameFigures &, const FrameFigures &) = default;
};

// Measures frames. Pure: times are arguments, in seconds of any steady clock.
class FrameMeter
{
public:
    void start(); // forgets everything

    void inputCame(double now); // input that will move something; measured until the next frame
    void framePainted(double began, double ended, int blankFaces);
    void motionEnded(); // the time until the next frame is no delay
    void landed(double now, bool isSharp);
    void becameSharp(double now);

    FrameFigures figures() const;

private:
    double m_lastFrame = -1;
    double m_input = -1;
    double m_blurredSince = -1;
    int m_blankNow = 0;
    FrameFigures m_counts;
    std::vector<double> m_intervals, m_paints, m_firstMotions, m_sharpening; // seconds
};

double percentile(std::vector<double> values, double share); // nearest rank; 0 of nothing

} // namespace fanye::flip
