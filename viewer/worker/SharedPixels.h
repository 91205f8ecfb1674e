// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/Descriptor.h"

#include <QImage>
#include <QSize>

#include <cstdint>

namespace fanye {

// Memory for one picture, four bytes a pixel, that the window makes and a worker paints into. Its size is sealed before
// anybody else gets it, so that it can never be cut short under the window's feet.
class SharedPixels
{
public:
    // Unusable where the system has no memory left.
    explicit SharedPixels(QSize size);

    bool isUsable() const { return bool(m_memory); }
    int descriptor() const { return m_memory.number(); }
    // The picture, without copying it: the image keeps the memory. Null where it cannot be mapped.
    QImage image() const;

private:
    QSize m_size;
    Descriptor m_memory;
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

} // namespace fanye
