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

// A running fanye-engine and the channel to it. The process dies with this object, and with the thread that started it:
// start it on the GUI thread. Needs no application object. Its libraries' messages are suppressed unless
// $FANYE_ENGINE_TALKS is set.
class EngineProcess
{
public:
    // OutOfMemory: a library aborted because an allocation failed. FromOutside: killed by another process or the
    // kernel; or never forked, which is not the file's fault either.
    enum class End { NotYet, ByItself, OutOfMemory, FromOutside };
    // Niceness. The window comes before its workers, or turning would stutter while they paint on the same few
    // processors; painting comes before text. Higher values would starve a worker beside other programs: four busy
    // loops on its processor leave it 0.9 % of it at 15, and 4 % at 8.
    enum class Priority { Window = 0, Painting = 5, Text = 8 };

    // How many workers the first page of an issue needs: a reader and a painter.
    static constexpr int countForFirstPage = 2;

    // Starts workers ahead: they load their libraries while the window is being built. To be called first in main().
    static void prestart(int count = countForFirstPage);
    // A worker that was started ahead, or else a new one; null where fanye-engine cannot be started.
    static std::unique_ptr<EngineProcess> take();

    ~EngineProcess();
    EngineProcess(const EngineProcess &) = delete;
    EngineProcess &operator=(const EngineProcess &) = delete;

    pid_t processId(); // 0 as long as it is not known, and where it could not be started after all
    Channel &channel() { return m_channel; }
    // Gives the request its serial number; 0 where the worker is gone.
    std::uint32_t send(const Request &request, int descriptor = -1);
    // Until this is called, the worker has the priority of the window.
    void lowerPriority(Priority priority);
    // Its zygote has not answered for so long that it will not answer any more.
    bool isSpawnLate();
    void replaceZygote() { m_pid.replaceZygote(); }
    ProcessTimes times();
    // Its resident memory without mapped files, in bytes; 0 where it is unknown.
    qint64 ownBytes();
    // Does not wait: a process that has closed its end of the channel may end a moment later.
    End end();

private:
    static std::unique_ptr<EngineProcess> start();
    EngineProcess(PendingPid pid, system::Descriptor socket)
        : m_pid(std::move(pid))
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
