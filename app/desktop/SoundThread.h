// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SoundOutput.h"

#include <memory>
#include <vector>

namespace fanye::app {

// Mixes sounds and gives them to the output, in a thread of its own that sleeps while nothing is to be heard. Nobody
// ever waits for it: an output that hangs keeps only that thread.
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
