// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <vector>

namespace fanye::bench {

// What the eye saw, and when it was told that there was something to see.
struct Look
{
    std::chrono::steady_clock::time_point time;
    std::vector<unsigned char> pixels; // rows of 32 bits a pixel
};

// Looks at an X screen from outside, so that any viewer can be timed the same way: at a band across its middle, a fifth of
// its height. It sleeps until the X server says that something was drawn (the DAMAGE extension), then only takes what is
// there, and judges it when there is time: an eye at work would take a processor from the viewers.
class ScreenEye
{
public:
    ScreenEye(); // leaves the program where there is no display
    ~ScreenEye();

    void forget();
    // Waits for something to be drawn, at most so long, and takes a look. True when the band differs from the look before.
    bool seesChangeWithin(int milliseconds);
    const std::vector<Look> &looks() const { return m_looks; } // each differs from the one before

    // Share of the band's pixels that are clearly coloured: a magazine's cover is, a window's grey is not.
    double colourfulShare(const Look &look) const;
    // Whether they differ in the middle of the band, where a page stands and no list or bar does.
    bool differInTheMiddle(const Look &one, const Look &other) const;

private:
    bool look(std::chrono::steady_clock::time_point time);

    struct Screen;
    std::unique_ptr<Screen> m_screen;
    std::vector<Look> m_looks;
};

} // namespace fanye::bench
