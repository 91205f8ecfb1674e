// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/pixels/PixelMemory.h"

#include <QImage>
#include <QSize>

#include <cstdint>
#include <memory>

namespace fanye::worker {

// One picture in shared memory that the window allocates and a worker paints into.
class SharedPixels
{
public:
    // `memories`: the pool that the memory comes from and returns to when the picture is dropped.
    explicit SharedPixels(QSize size, std::shared_ptr<PixelMemories> memories = std::make_shared<PixelMemories>());

    bool isUsable() const { return m_memory->isUsable(); }
    int descriptor() const { return m_memory->descriptor(); }
    // As it is now; null where it cannot be mapped or memory is short.
    QImage copy() const;
    // The picture, without copying it: the image takes the memory. Null where it cannot be mapped.
    QImage takeImage() &&;

private:
    QSize m_size;
    std::shared_ptr<PixelMemories> m_memories;
    std::unique_ptr<PixelMemory> m_memory;
};

// The same memory in the worker.
class PixelMapping
{
public:
    // Refuses a descriptor whose memory is not exactly as large as `size` needs, or whose size may still change.
    PixelMapping(int descriptor, QSize size);
    ~PixelMapping();
    PixelMapping(const PixelMapping &) = delete;
    PixelMapping &operator=(const PixelMapping &) = delete;

    std::uint32_t *pixels() const { return m_pixels; } // null where it was refused

private:
    std::size_t m_length = 0;
    std::uint32_t *m_pixels = nullptr;
};

} // namespace fanye::worker
