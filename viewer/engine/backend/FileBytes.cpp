// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend/FileBytes.h"

#include <sys/mman.h>
#include <sys/stat.h>

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
    return std::unique_ptr<FileBytes>(new FileBytes({static_cast<const char *>(address), qsizetype(size)}));
}

FileBytes::~FileBytes()
{
    munmap(const_cast<char *>(m_view.data()), std::size_t(m_view.size()));
}

} // namespace fanye::engine
