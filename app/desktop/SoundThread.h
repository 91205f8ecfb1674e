// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SoundOutput.h"

#include <memory>
#include <vector>

namespace fanye::app {

// Mixes sounds and writes them to the output in its own thread, which sleeps while there is nothing to play. No other
// thread waits for it: an output that hangs blocks only this thread.
class SoundThread
{
public:
    explicit SoundThread(OpenSound open);
    ~SoundThread();
    SoundThread(const SoundThread &) = delete;
    SoundThread &operator=(const SoundThread &) = delete;

    void play(std::vector<float> sound);

private:
    struct Shared;
    static void run(std::shared_ptr<Shared> shared);
    std::shared_ptr<Shared> m_shared;
};

} // namespace fanye::app
