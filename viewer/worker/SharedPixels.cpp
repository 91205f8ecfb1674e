// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/SharedPixels.h"

#include <fcntl.h>
#include <memory>
#include <sys/mman.h>
#include <sys/stat.h>

namespace fanye {
namespace {

constexpr int sizeSeals = F_SEAL_SHRINK | F_SEAL_GROW;

std::size_t lengthOf(QSize size)
{
    return std::size_t(size.width()) * std::size_t(size.height()) * sizeof(std::uint32_t);
}

struct Mapped
{
    void *address;
    std::size_t length;
};

void unmap(void *mapped)
{
    const std::unique_ptr<Mapped> memory(static_cast<Mapped *>(mapped));
    munmap(memory->address, memory->length);
}

} // namespace

SharedPixels::SharedPixels(QSize size)
    : m_size(size)
    , m_memory(memfd_create("page", MFD_CLOEXEC | MFD_ALLOW_SEALING))
{
    if (ftruncate(m_memory.number(), off_t(lengthOf(size))) != 0
        || fcntl(m_memory.number(), F_ADD_SEALS, sizeSeals | F_SEAL_SEAL) != 0)
        m_memory = Descriptor();
}

QImage SharedPixels::image() const
{
    const std::size_t length = lengthOf(m_size);
    // Populated at once: the pages are there already, and the first drawing must not stumble over each of them.
    void *address = mmap(nullptr, length, PROT_READ, MAP_SHARED | MAP_POPULATE, m_memory.number(), 0);
    if (address == MAP_FAILED)
        return {};
    return QImage(static_cast<const uchar *>(address), m_size.width(), m_size.height(), qsizetype(m_size.width()) * 4,
                  QImage::Format_RGB32, unmap, new Mapped{address, length});
}

PixelMapping::PixelMapping(int descriptor, QSize size)
    : m_length(lengthOf(size))
{
    struct stat about = {};
    const int seals = fcntl(descriptor, F_GET_SEALS);
    if (seals < 0 || (seals & sizeSeals) != sizeSeals || fstat(descriptor, &about) != 0
        || about.st_size != off_t(m_length))
        return;
    void *address = mmap(nullptr, m_length, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (address != MAP_FAILED)
        m_pixels = static_cast<std::uint32_t *>(address);
}

PixelMapping::~PixelMapping()
{
    if (m_pixels)
        munmap(m_pixels, m_length);
}

} // namespace fanye
