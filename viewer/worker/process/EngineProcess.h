// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/process/ProcessTimes.h"
#include "worker/process/Zygote.h"
#include "worker/protocol/Channel.h"

#include <memory>
#include <sys/types.h>
#include <vector>

namespace fanye::worker {

// One running fanye-engine: started, spoken to, killed. It dies with this object, and with the thread that started it,
// so start it on the GUI thread. Needs no application object. What its libraries print is heard only where
// $FANYE_ENGINE_TALKS is set.
class EngineProcess
{
public:
    // FromOutside: killed by somebody, and not by this object; or never forked, which says nothing against a file either.
    enum class End { NotYet, ByItself, FromOutside };
    // Niceness. The window goes before its workers, or its leaves would stutter while they paint on the same few
    // processors; and what somebody looks at goes before text. Much nicer, and a worker would get nothing done beside
    // other programs: at 15, four busy loops on its processor leave it 0.9 % of that, at 8 they leave it 4 %.
    enum class Priority { Window = 0, Painting = 5, Text = 8 };

    // How many the first page of an issue wants: a reader and a painter.
    static constexpr int countForFirstPage = 2;

    // Starts some ahead of need: they load their libraries while the window is being built. The first thing in main().
    static void prestart(int count = countForFirstPage);
    // One that was started ahead, or else a new one; null where fanye-engine cannot be started.
    static std::unique_ptr<EngineProcess> take();

    ~EngineProcess();
    EngineProcess(const EngineProcess &) = delete;
    EngineProcess &operator=(const EngineProcess &) = delete;

    pid_t processId(); // 0 as long as it is not known, and where it could not be started after all
    Channel &channel() { return m_channel; }
    // Gives the request its serial number; 0 where the worker is gone.
    std::uint32_t send(const Request &request, int descriptor = -1);
    // Until this is called, what it starts with is as urgent as the window itself.
    void lowerPriority(Priority priority);
    // Its zygote has not answered for so long that it never will.
    bool isSpawnLate();
    void replaceZygote() { m_pid.replaceZygote(); }
    ProcessTimes times();
    // Bytes of memory that are resident for it, but for files; 0 where that is not known.
    qint64 ownBytes();
    // Does not wait: one that has closed its end may take a moment yet to end.
    End end();

private:
    static std::unique_ptr<EngineProcess> start();
    EngineProcess(PendingPid birth, system::Descriptor socket)
        : m_pid(std::move(birth))
        , m_channel(std::move(socket), Channel::Waiting::Returns)
    {
    }

    PendingPid m_pid;
    Priority m_priority = Priority::Window;
    Priority m_setPriority = Priority::Window;
    Channel m_channel;
    std::uint32_t m_lastSerial = 0;
    End m_end = End::NotYet;
};

} // namespace fanye::worker
