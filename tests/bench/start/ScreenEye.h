// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace fanye::bench {

// Looks at the whole X screen from outside, so that any viewer can be timed the same way.
class ScreenEye
{
public:
    ScreenEye(); // leaves the program where there is no display
    ~ScreenEye();

    // Takes a new look. True when anything differs from the look before.
    bool look();
    // Share of the pixels that are clearly coloured: a magazine's cover is, a window's grey is not.
    double colourfulShare() const;

private:
    struct Screen;
    std::unique_ptr<Screen> m_screen;
    std::vector<unsigned char> m_before;
};

} // namespace fanye::bench
