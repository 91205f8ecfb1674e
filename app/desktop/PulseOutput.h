// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SoundOutput.h"

namespace fanye::app {

// Sound through libpulse (PulseAudio or PipeWire). The library is loaded with dlopen at the first sound, which keeps it
// out of the start; if it is missing there is no sound.
std::unique_ptr<SoundOutput> openPulse();

} // namespace fanye::app
