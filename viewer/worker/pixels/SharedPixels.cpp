// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/pixels/SharedPixels.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace fanye::worker {
namespace {

// Owned by the image: keeps its memory.
struct Lent
{
    std::shared_ptr<PixelMemories> owner;
    std::unique_ptr<PixelMemory> memory;
};

void giveBack(void *lent)
{
    const std::unique_ptr<Lent> back(static_cast<Lent *>(lent));
    back->owner->give(std::move(back->memory));
}

} // namespace

SharedPixels::SharedPixels(QSize size, std::shared_ptr<PixelMemories> memories)
    : m_size(size)
    , m_memories(std::move(memories))
    , m_memory(m_memories->take(PixelMemory::lengthOf(size)))
{
}

QImage SharedPixels::copy() const
{
    const uchar *bytes = m_memory->bytes();
    const qsizetype line = qsizetype(m_size.width()) * 4;
    return bytes ? QImage(bytes, m_size.width(), m_size.height(), line, QImage::Format_RGB32).copy() : QImage();
}

QImage SharedPixels::takeImage() &&
{
    const uchar *bytes = m_memory->bytes();
    if (!bytes)
        return {};
    return QImage(bytes, m_size.width(), m_size.height(), qsizetype(m_size.width()) * 4, QImage::Format_RGB32, giveBack,
                  new Lent{m_memories, std::move(m_memory)});
}

PixelMapping::PixelMapping(int descriptor, QSize size)
    : m_length(PixelMemory::lengthOf(size))
{
    struct stat about = {};
    const int seals = fcntl(descriptor, F_GET_SEALS);
    if (seals < 0 || (seals & PixelMemory::sizeSeals) != PixelMemory::sizeSeals || fstat(descriptor, &about) != 0
        || about.st_size != off_t(m_length))
        return;
    // MAP_POPULATE: every pixel will be painted.
    void *address = mmap(nullptr, m_length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, descriptor, 0);
    if (address != MAP_FAILED)
        m_pixels = static_cast<std::uint32_t *>(address);
}

PixelMapping::~PixelMapping()
{
    if (m_pixels)
        munmap(m_pixels, m_length);
}

} // namespace fanye::worker
