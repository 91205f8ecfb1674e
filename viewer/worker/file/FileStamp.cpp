// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/file/FileStamp.h"

#include <sys/stat.h>

namespace fanye::worker {

FileStamp stampOf(const struct stat &about)
{
    return {about.st_dev, about.st_ino, about.st_size, about.st_mtim.tv_sec * 1'000'000'000LL + about.st_mtim.tv_nsec};
}

} // namespace fanye::worker
