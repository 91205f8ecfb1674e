// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SoundThread.h"

#include "app/desktop/PaperSound.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace fanye::app {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t chunk = soundRate / 100;
constexpr std::size_t mostAtOnce = 6;
constexpr auto patience = 3s; // idle time before the stream closes; an open stream keeps the device powered

struct Voice
{
    std::vector<float> sound;
    std::size_t played = 0;
};

using Chunk = std::array<float, chunk>;

Chunk mixed(std::vector<Voice> &voices)
{
    Chunk sum{};
    for (Voice &voice : voices) {
        const std::size_t count = std::min(chunk, voice.sound.size() - voice.played);
        for (std::size_t i = 0; i < count; ++i)
            sum[i] += voice.sound[voice.played + i];
        voice.played += count;
    }
    voices.erase(std::remove_if(voices.begin(), voices.end(),
                                [](const Voice &voice) { return voice.played == voice.sound.size(); }),
                 voices.end());
    for (float &sample : sum)
        sample = std::clamp(sample, -1.0f, 1.0f);
    return sum;
}

} // namespace

struct SoundThread::Shared
{
    OpenSound open;
    std::mutex mutex;
    std::condition_variable news;
    std::vector<Voice> voices;
    bool isOver = false;
};

SoundThread::SoundThread(OpenSound open)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->open = std::move(open);
    std::thread(run, m_shared).detach();
}

SoundThread::~SoundThread()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->isOver = true;
    m_shared->news.notify_one();
}

void SoundThread::play(std::vector<float> sound)
{
    const std::lock_guard lock(m_shared->mutex);
    if (sound.empty() || m_shared->voices.size() >= mostAtOnce)
        return;
    m_shared->voices.push_back({std::move(sound)});
    m_shared->news.notify_one();
}

void SoundThread::run(std::shared_ptr<Shared> shared)
{
    std::unique_ptr<SoundOutput> output;
    std::unique_lock lock(shared->mutex);
    while (!shared->isOver) {
        if (shared->voices.empty()) {
            const bool hasNews = shared->news.wait_for(
                lock, output ? std::chrono::milliseconds(patience) : std::chrono::hours(1),
                [&] { return shared->isOver || !shared->voices.empty(); });
            if (!hasNews)
                output.reset();
            continue;
        }
        const Chunk sound = output ? mixed(shared->voices) : Chunk{};
        lock.unlock();
        if (!output)
            output = shared->open();
        else if (!output->write(sound.data(), sound.size()))
            output.reset();
        lock.lock();
        if (!output)
            shared->voices.clear(); // no output
    }
}

} // namespace fanye::app
