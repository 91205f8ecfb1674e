// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pixels/PixelMemory.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/mman.h>

namespace fanye::worker {

using namespace system;

const int PixelMemory::sizeSeals = F_SEAL_SHRINK | F_SEAL_GROW;

PixelMemory::PixelMemory(std::size_t length)
    : m_length(length)
    , m_memory(memfd_create("page", MFD_CLOEXEC | MFD_ALLOW_SEALING))
{
    if (ftruncate(m_memory.number(), off_t(length)) != 0
        || fcntl(m_memory.number(), F_ADD_SEALS, sizeSeals | F_SEAL_SEAL) != 0)
        m_memory = Descriptor();
}

PixelMemory::~PixelMemory()
{
    if (m_mapped)
        munmap(m_mapped, m_length);
}

const std::uint8_t *PixelMemory::bytes()
{
    if (!m_mapped) {
        // MAP_POPULATE: the pages exist already, and the first drawing must not take a page fault for each.
        void *mapped = mmap(nullptr, m_length, PROT_READ, MAP_SHARED | MAP_POPULATE, m_memory.number(), 0);
        m_mapped = mapped == MAP_FAILED ? nullptr : mapped;
    }
    return static_cast<const std::uint8_t *>(m_mapped);
}

std::unique_ptr<PixelMemory> PixelMemories::take(std::size_t length)
{
    const std::lock_guard lock(m_mutex);
    m_isOpen = true;
    const auto fitting = std::find_if(m_cached.begin(), m_cached.end(),
                                      [length](const auto &memory) { return memory->length() == length; });
    if (fitting == m_cached.end())
        return std::make_unique<PixelMemory>(length);
    auto memory = std::move(*fitting);
    m_cached.erase(fitting);
    return memory;
}

void PixelMemories::give(std::unique_ptr<PixelMemory> memory)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isOpen || memory->length() < leastKept)
        return;
    if (m_cached.size() == mostKept)
        m_cached.erase(m_cached.begin());
    m_cached.push_back(std::move(memory));
}

void PixelMemories::clear()
{
    const std::lock_guard lock(m_mutex);
    m_isOpen = false;
    m_cached.clear();
}

} // namespace fanye::worker
