// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace fanye::app {

// A sound device. Used by one thread; write() may block.
class SoundOutput
{
public:
    virtual ~SoundOutput() = default;
    virtual bool write(const float *samples, std::size_t count) = 0; // false: the device is gone
};

// Null if there is no sound output.
using OpenSound = std::function<std::unique_ptr<SoundOutput>()>;

} // namespace fanye::app
