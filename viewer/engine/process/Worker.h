// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Engine.h"
#include "worker/protocol/Channel.h"

#include <memory>

namespace fanye {

// The inside of a worker process: takes one order after the other, has the engine do it, and answers. It opens one file
// in its life.
class Worker
{
public:
    explicit Worker(Channel channel)
        : m_channel(std::move(channel))
    {
    }
    // Returns when the window is gone.
    void run();

private:
    Channel::State nextOrders();
    void obey(const Order &order);
    void obey(const OpenFile &order);
    void obey(const ReadStructure &order);
    void obey(const ReadText &order);
    void obey(const PaintPage &order);
    void obey(const TakeContents &order);
    void obey(const WriteCopy &order);
    void answer(const Answer &answer);

    Channel m_channel;
    std::unique_ptr<Engine> m_engine;
    OpenFile m_opened;
    bool m_hasOpened = false;
    AddedContents m_forCopy;
    std::uint32_t m_serial = 0; // of the order under way
};

} // namespace fanye
