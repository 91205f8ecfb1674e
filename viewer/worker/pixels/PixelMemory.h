// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Descriptor.h"

#include <QSize>

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace fanye::worker {

// The window's mapping of the shared memory for one picture, four bytes a pixel. Its size is sealed before a worker
// gets it, so that a worker cannot truncate it while the window reads.
class PixelMemory
{
public:
    static constexpr std::size_t lengthOf(QSize size)
    {
        return std::size_t(size.width()) * std::size_t(size.height()) * sizeof(std::uint32_t);
    }

    static const int sizeSeals; // file seals that fix the size

    explicit PixelMemory(std::size_t length); // unusable where the system has no memory left
    ~PixelMemory();
    PixelMemory(const PixelMemory &) = delete;
    PixelMemory &operator=(const PixelMemory &) = delete;

    bool isUsable() const { return bool(m_memory); }
    std::size_t length() const { return m_length; }
    int descriptor() const { return m_memory.number(); }
    const std::uint8_t *bytes(); // null where it cannot be mapped

private:
    std::size_t m_length;
    system::Descriptor m_memory;
    void *m_mapped = nullptr;
};

// A pool of the memory of dropped pictures, for later ones of the same issue: on a large screen, allocating, mapping
// and freeing it take as long as painting a page. The memory of thumbnails is not pooled. Any thread.
class PixelMemories
{
public:
    std::unique_ptr<PixelMemory> take(std::size_t length);
    void give(std::unique_ptr<PixelMemory> memory);
    void clear(); // and pools none until the next is taken

private:
    static constexpr std::size_t mostKept = 2;
    static constexpr std::size_t leastKept = std::size_t(1) << 20; // bytes

    std::mutex m_mutex;
    std::vector<std::unique_ptr<PixelMemory>> m_cached;
    bool m_isOpen = false;
};

} // namespace fanye::worker
