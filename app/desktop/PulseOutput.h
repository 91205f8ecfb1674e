// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SoundOutput.h"

namespace fanye::app {

// The sound of the desktop, PulseAudio or PipeWire, by the library that nearly every desktop has. It is loaded at the
// first call and not before, and where it is missing there is silence.
std::unique_ptr<SoundOutput> openPulse();

} // namespace fanye::app
