// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/KeptMemory.h"

#include <malloc.h>
#include <mutex>

namespace fanye::ebook {
namespace {

constexpr int largestOnHeap = 32 << 20; // bytes; a page's picture, and what its compression needs, have less
constexpr int mostKept = 48 << 20;
constexpr int usual = 128 << 10; // of both, where a program says nothing

std::mutex mutex;
int living = 0;

} // namespace

KeptMemory::KeptMemory()
{
    const std::lock_guard lock(mutex);
    if (++living > 1)
        return;
    mallopt(M_MMAP_THRESHOLD, largestOnHeap);
    mallopt(M_TRIM_THRESHOLD, mostKept);
}

KeptMemory::~KeptMemory()
{
    const std::lock_guard lock(mutex);
    if (--living > 0)
        return;
    mallopt(M_MMAP_THRESHOLD, usual);
    mallopt(M_TRIM_THRESHOLD, usual);
    malloc_trim(0);
}

} // namespace fanye::ebook
