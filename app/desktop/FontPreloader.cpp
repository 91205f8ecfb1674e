// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/FontPreloader.h"

#include <fontconfig/fontconfig.h>

namespace fanye::app {

// Loads fontconfig's process-wide configuration, which later calls reuse.
FontPreloader::FontPreloader()
    : m_reader([] { FcInit(); })
{
}

} // namespace fanye::app
