// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace fanye::bench {

// Looks at the whole X screen from outside, so that any viewer can be timed the same way. It sleeps until the X server says
// that something was drawn (the DAMAGE extension): an eye that looked all the time would take a processor from the viewers.
class ScreenEye
{
public:
    ScreenEye(); // leaves the program where there is no display
    ~ScreenEye();

    // Waits for something to be drawn, at most so long, and takes a look. True when anything differs from the look before.
    bool seesChangeWithin(int milliseconds);
    // Share of the pixels that are clearly coloured: a magazine's cover is, a window's grey is not.
    double colourfulShare() const;
    // Whether the look before the last change and the last differ in the middle of the screen, where a page stands and no
    // list, bar or clock does.
    bool hasMiddleChanged() const { return m_hasMiddleChanged; }

private:
    bool look();
    bool differsInTheMiddle() const;

    struct Screen;
    std::unique_ptr<Screen> m_screen;
    std::vector<unsigned char> m_before;
    bool m_hasMiddleChanged = false;
};

} // namespace fanye::bench
