// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace fanye::app {

// Loads fontconfig's configuration and font lists in a background thread during the start; otherwise Qt loads them when
// it draws the first text. Lives as long as the program.
class FontPreloader
{
public:
    FontPreloader();

private:
    std::jthread m_reader;
};

} // namespace fanye::app
