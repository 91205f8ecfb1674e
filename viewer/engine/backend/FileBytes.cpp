// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend/FileBytes.h"

#include <sys/mman.h>
#include <sys/stat.h>

#include <utility>

namespace fanye::engine {

std::unique_ptr<FileBytes> FileBytes::map(int descriptor)
{
    struct stat about = {};
    if (fstat(descriptor, &about) != 0 || about.st_size <= 0)
        return nullptr;
    const auto size = std::size_t(about.st_size);
    void *address = mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
    if (address == MAP_FAILED)
        return nullptr;
    return std::unique_ptr<FileBytes>(
        new FileBytes(QByteArrayView(static_cast<const char *>(address), qsizetype(size))));
}

FileBytes::FileBytes(QByteArray decoded)
    : m_decoded(std::move(decoded))
    , m_view(m_decoded)
    , m_isMapped(false)
{
}

std::unique_ptr<FileBytes> FileBytes::own(QByteArray decoded)
{
    return std::unique_ptr<FileBytes>(new FileBytes(std::move(decoded)));
}

FileBytes::~FileBytes()
{
    if (m_isMapped)
        munmap(const_cast<char *>(m_view.data()), std::size_t(m_view.size()));
}

} // namespace fanye::engine
