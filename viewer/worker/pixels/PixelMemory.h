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

// The window's half of the memory for one picture, four bytes a pixel. Its size is sealed before anybody else gets it,
// so that it can never be cut short under the window's feet.
class PixelMemory
{
public:
    static constexpr std::size_t lengthOf(QSize size)
    {
        return std::size_t(size.width()) * std::size_t(size.height()) * sizeof(std::uint32_t);
    }

    static const int sizeSeals; // of memory whose size cannot change any more

    explicit PixelMemory(std::size_t length); // unusable where the system has none left
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

// Memory of pictures that nobody looks at any more, for the next ones of the same issue: the system takes a page's time
// on a large screen to make it, to map it and to take it back. That of thumbnails is not worth a place. Any thread.
class PixelMemories
{
public:
    std::unique_ptr<PixelMemory> take(std::size_t length);
    void give(std::unique_ptr<PixelMemory> memory);
    void clear(); // and keeps none until the next is taken

private:
    static constexpr std::size_t mostKept = 2;
    static constexpr std::size_t leastKept = std::size_t(1) << 20; // bytes

    std::mutex m_mutex;
    std::vector<std::unique_ptr<PixelMemory>> m_cached;
    bool m_isOpen = false;
};

} // namespace fanye::worker
