// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PulseOutput.h"

#include "app/desktop/PaperSound.h"

#include <QLibrary>

#include <cstdint>

namespace fanye::app {
namespace {

// Declarations as in <pulse/simple.h>, stable since libpulse 0.9.
struct SampleSpec
{
    int format;
    std::uint32_t rate;
    std::uint8_t channels;
};
struct BufferAttributes
{
    std::uint32_t maxLength, targetLength, prebuffer, minimumRequest, fragmentSize;
};
constexpr int playback = 1;
constexpr int floatLittleEndian = 5, floatBigEndian = 6;
constexpr std::uint32_t asTheServerLikes = std::uint32_t(-1);
constexpr std::uint32_t latencyMs = 60;

struct Library
{
    using New = void *(*)(const char *server, const char *name, int direction, const char *device, const char *stream,
                          const SampleSpec *, const void *channelMap, const BufferAttributes *, int *error);
    using Write = int (*)(void *stream, const void *data, std::size_t bytes, int *error);
    using Free = void (*)(void *stream);

    Library()
        : file(QStringLiteral("pulse-simple"), 0)
        , open(New(file.resolve("pa_simple_new")))
        , write(Write(file.resolve("pa_simple_write")))
        , free(Free(file.resolve("pa_simple_free")))
    {
    }
    bool isThere() const { return open && write && free; }

    QLibrary file;
    New open;
    Write write;
    Free free;
};

const Library &library()
{
    static const Library loaded;
    return loaded;
}

class PulseOutput : public SoundOutput
{
public:
    explicit PulseOutput(void *stream)
        : m_stream(stream)
    {
    }
    ~PulseOutput() override { library().free(m_stream); }
    bool write(const float *samples, std::size_t count) override
    {
        return library().write(m_stream, samples, count * sizeof *samples, nullptr) == 0;
    }

private:
    void *m_stream;
};

} // namespace

std::unique_ptr<SoundOutput> openPulse()
{
    if (!library().isThere())
        return nullptr;
    const bool isLittle = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
    const SampleSpec spec{isLittle ? floatLittleEndian : floatBigEndian, soundRate, 1};
    const std::uint32_t target = latencyMs * soundRate / 1000 * sizeof(float);
    const BufferAttributes attributes{asTheServerLikes, target, asTheServerLikes, asTheServerLikes, asTheServerLikes};
    void *stream = library().open(nullptr, "Fanye", playback, nullptr, "Pages", &spec, nullptr, &attributes, nullptr);
    return stream ? std::make_unique<PulseOutput>(stream) : nullptr;
}

} // namespace fanye::app
