// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace fanye::app {

// Reads the settings and the lists of fonts on a thread of its own, from its making on, while the GUI thread gets ready for
// them: Qt reads them at the first word it has to draw, and finds them read. Lives as long as the program.
class FontPreloader
{
public:
    FontPreloader();

private:
    std::jthread m_reader;
};

} // namespace fanye::app
