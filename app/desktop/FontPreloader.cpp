// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/FontPreloader.h"

#include <fontconfig/fontconfig.h>

namespace fanye::app {

// What it loads is the library's one configuration of the process, which it hands out to whoever asks after that.
FontPreloader::FontPreloader()
    : m_reader([] { FcInit(); })
{
}

} // namespace fanye::app
