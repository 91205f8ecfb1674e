// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/MemoryLimit.h"

#include <QFile>

#include <algorithm>
#include <seccomp.h>
#include <sys/resource.h>
#include <unistd.h>

namespace fanye::engine {
namespace {

constexpr qint64 addressSpace = 1LL << 30;
constexpr qint64 mostResident = 1LL << 30;
constexpr qint64 sharedShare = 128LL << 20; // of that: libraries, the mapped file, and a picture
constexpr qint64 largestAddition = 64LL << 20; // bytes of contents, and of objects that are stored less compactly

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool mayLimitMemory = false; // shadow memory takes terabytes of address space
#else
constexpr bool mayLimitMemory = true;
#endif

bool limit(__rlimit_resource what, qint64 most)
{
    rlimit bound{};
    if (getrlimit(what, &bound) != 0)
        return false;
    bound.rlim_cur = bound.rlim_max = std::min(bound.rlim_max, rlim_t(most));
    return setrlimit(what, &bound) == 0;
}

qint64 addressSpaceInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine(256).split(' ').first().toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

bool limitMemory(qint64 fileSize)
{
    if (!mayLimitMemory)
        return true;
    const qint64 inUse = addressSpaceInUse();
    return inUse > 0 && limit(RLIMIT_AS, inUse + addressSpace + fileSize)
        && limit(RLIMIT_DATA, mostResident - sharedShare);
}

bool limitWriting(qint64 fileSize)
{
    return limit(RLIMIT_FSIZE, 2 * fileSize + largestAddition);
}

void sealLimits()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return;
    const scmp_arg_cmp sets{2, SCMP_CMP_NE, 0, 0}; // a call that sets a limit, and not only reads it
    seccomp_rule_add_array(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(prlimit64), 1, &sets);
    seccomp_load(filter);
    seccomp_release(filter);
}

} // namespace fanye::engine
