// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/SystemCallFilter.h"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <fcntl.h>
#include <initializer_list>
#include <linux/sched.h>
#include <seccomp.h>
#include <span>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <unistd.h>

#ifndef PR_SET_VMA
#define PR_SET_VMA 0x53564d41
#endif

namespace fanye::engine {
namespace {

constexpr unsigned long writingFlags = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
constexpr unsigned long namespaceFlags[] = {CLONE_NEWNS,   CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC,
                                            CLONE_NEWUSER, CLONE_NEWPID,    CLONE_NEWNET};

constexpr int memory[] = {
    SCMP_SYS(brk),     SCMP_SYS(madvise), SCMP_SYS(mincore), SCMP_SYS(mmap),   SCMP_SYS(mmap2),
    SCMP_SYS(mprotect), SCMP_SYS(mremap), SCMP_SYS(msync),   SCMP_SYS(munmap), SCMP_SYS(membarrier),
};

// On open files, and for opening files to read, which Landlock limits to some folders.
constexpr int files[] = {
    SCMP_SYS(access),    SCMP_SYS(close),      SCMP_SYS(close_range), SCMP_SYS(dup),        SCMP_SYS(dup2),
    SCMP_SYS(dup3),      SCMP_SYS(faccessat),  SCMP_SYS(faccessat2),  SCMP_SYS(fadvise64),  SCMP_SYS(fdatasync),
    SCMP_SYS(fstat),     SCMP_SYS(fstat64),    SCMP_SYS(fstatat64),   SCMP_SYS(fstatfs),    SCMP_SYS(fstatfs64),
    SCMP_SYS(fsync),     SCMP_SYS(getcwd),     SCMP_SYS(getdents),    SCMP_SYS(getdents64), SCMP_SYS(_llseek),
    SCMP_SYS(lseek),     SCMP_SYS(lstat),      SCMP_SYS(lstat64),     SCMP_SYS(newfstatat), SCMP_SYS(pread64),
    SCMP_SYS(preadv),    SCMP_SYS(preadv2),    SCMP_SYS(pwrite64),    SCMP_SYS(pwritev),    SCMP_SYS(pwritev2),
    SCMP_SYS(read),      SCMP_SYS(readahead),  SCMP_SYS(readlink),    SCMP_SYS(readlinkat), SCMP_SYS(readv),
    SCMP_SYS(stat),      SCMP_SYS(stat64),     SCMP_SYS(statfs),      SCMP_SYS(statfs64),   SCMP_SYS(statx),
    SCMP_SYS(write),     SCMP_SYS(writev),
};

// Sockets and pipes: to the window, and within the process.
constexpr int talk[] = {
    SCMP_SYS(eventfd2), SCMP_SYS(getsockopt), SCMP_SYS(pipe2),    SCMP_SYS(poll),   SCMP_SYS(ppoll),
    SCMP_SYS(pselect6), SCMP_SYS(recvfrom),   SCMP_SYS(recvmsg),  SCMP_SYS(select), SCMP_SYS(sendmsg),
    SCMP_SYS(sendto),   SCMP_SYS(shutdown),
};

// Time, threads, and questions about the process itself and the machine.
constexpr int process[] = {
    SCMP_SYS(arch_prctl),        SCMP_SYS(clock_getres),      SCMP_SYS(clock_gettime),  SCMP_SYS(clock_gettime64),
    SCMP_SYS(clock_nanosleep),   SCMP_SYS(exit),              SCMP_SYS(exit_group),     SCMP_SYS(futex),
    SCMP_SYS(futex_time64),      SCMP_SYS(getcpu),
    SCMP_SYS(getegid),           SCMP_SYS(geteuid),           SCMP_SYS(getgid),         SCMP_SYS(getpid),
    SCMP_SYS(getppid),           SCMP_SYS(getpriority),       SCMP_SYS(getrandom),      SCMP_SYS(getresgid),
    SCMP_SYS(getresuid),         SCMP_SYS(getrlimit),         SCMP_SYS(getrusage),      SCMP_SYS(gettid),
    SCMP_SYS(gettimeofday),      SCMP_SYS(getuid),            SCMP_SYS(nanosleep),      SCMP_SYS(restart_syscall),
    SCMP_SYS(rseq),              SCMP_SYS(rt_sigaction),      SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sched_getaffinity), SCMP_SYS(sched_getparam),    SCMP_SYS(sched_getscheduler),
    SCMP_SYS(sched_yield),       SCMP_SYS(seccomp),           SCMP_SYS(set_robust_list),
    SCMP_SYS(set_tid_address),   SCMP_SYS(sigaltstack),       SCMP_SYS(sysinfo),        SCMP_SYS(time),
    SCMP_SYS(times),             SCMP_SYS(ugetrlimit),        SCMP_SYS(uname),
};

// Calls that reading a file never needs.
constexpr int deadly[] = {
    SCMP_SYS(kill),              SCMP_SYS(tkill),             SCMP_SYS(rt_sigqueueinfo),
    SCMP_SYS(rt_tgsigqueueinfo), SCMP_SYS(pidfd_send_signal), SCMP_SYS(pidfd_open),     SCMP_SYS(pidfd_getfd),
    SCMP_SYS(ptrace),            SCMP_SYS(process_vm_readv),  SCMP_SYS(process_vm_writev),
    SCMP_SYS(process_madvise),   SCMP_SYS(kcmp),              SCMP_SYS(setrlimit),      SCMP_SYS(execve),
    SCMP_SYS(execveat),          SCMP_SYS(fork),              SCMP_SYS(vfork),          SCMP_SYS(unshare),
    SCMP_SYS(setns),             SCMP_SYS(mount),             SCMP_SYS(umount2),        SCMP_SYS(pivot_root),
    SCMP_SYS(chroot),
};

void addAll(scmp_filter_ctx filter, std::uint32_t action, std::span<const int> calls)
{
    for (const int call : calls)
        seccomp_rule_add(filter, action, call, 0); // fails for a call that this architecture does not have
}

void addWhere(scmp_filter_ctx filter, std::uint32_t action, int call, const scmp_arg_cmp &condition)
{
    seccomp_rule_add_array(filter, action, call, 1, &condition);
}

// Opening for writing is refused as on a read-only disk. openat2 is not listed: a filter cannot read its flags.
void addOpening(scmp_filter_ctx filter, int call, unsigned flags)
{
    addWhere(filter, SCMP_ACT_ALLOW, call, {flags, SCMP_CMP_MASKED_EQ, writingFlags, 0});
    for (const unsigned long flag : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC})
        addWhere(filter, SCMP_ACT_ERRNO(EROFS), call, {flags, SCMP_CMP_MASKED_EQ, flag, flag});
}

// Threads, but no processes. clone3 is not listed, because a filter cannot read its flags; the C library then uses
// clone.
void addThreads(scmp_filter_ctx filter)
{
    unsigned long all = 0;
    for (const unsigned long flag : namespaceFlags) {
        all |= flag;
        addWhere(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(clone), {0, SCMP_CMP_MASKED_EQ, flag, flag});
    }
    addWhere(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), {0, SCMP_CMP_MASKED_EQ, CLONE_THREAD | all, CLONE_THREAD});
    addWhere(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(clone), {0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0});
}

// abort() sends this thread SIGABRT. The call is not carried out, for any receiver, but exitOnAbort() gets to know of
// it.
void addAborting(scmp_filter_ctx filter)
{
    addWhere(filter, SCMP_ACT_TRAP, SCMP_SYS(tgkill), {2, SCMP_CMP_EQ, SIGABRT, 0});
    addWhere(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(tgkill), {2, SCMP_CMP_NE, SIGABRT, 0});
}

// Allows the call only with these values of the argument.
void addFor(scmp_filter_ctx filter, int call, unsigned argument, std::initializer_list<unsigned long> values)
{
    for (const unsigned long value : values)
        addWhere(filter, SCMP_ACT_ALLOW, call, {argument, SCMP_CMP_EQ, value, 0});
}

void addConditional(scmp_filter_ctx filter)
{
    addOpening(filter, SCMP_SYS(open), 1);
    addOpening(filter, SCMP_SYS(openat), 2);
    addThreads(filter);
    addAborting(filter);
    // F_SETOWN would have the kernel send signals.
    addFor(filter, SCMP_SYS(fcntl), 1,
           {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK,
            F_OFD_SETLKW, F_ADD_SEALS, F_GET_SEALS});
    addFor(filter, SCMP_SYS(ioctl), 1, {TCGETS, FIONREAD});
    addFor(filter, SCMP_SYS(prctl), 0, {PR_SET_NAME, PR_SET_VMA, PR_SET_NO_NEW_PRIVS});
    // Its own limits, until sealLimits().
    addFor(filter, SCMP_SYS(prlimit64), 0, {0});
    addWhere(filter, SCMP_ACT_KILL_PROCESS, SCMP_SYS(prlimit64), {0, SCMP_CMP_NE, 0, 0});
}

} // namespace

SystemCallFilter::SystemCallFilter()
    : m_filter(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)))
{
    if (!m_filter)
        return;
    addAll(m_filter, SCMP_ACT_ALLOW, memory);
    addAll(m_filter, SCMP_ACT_ALLOW, files);
    addAll(m_filter, SCMP_ACT_ALLOW, talk);
    addAll(m_filter, SCMP_ACT_ALLOW, process);
    addAll(m_filter, SCMP_ACT_KILL_PROCESS, deadly);
    addConditional(m_filter);
}

SystemCallFilter::~SystemCallFilter()
{
    if (m_filter)
        seccomp_release(m_filter);
}

bool SystemCallFilter::load() const
{
    return m_filter && seccomp_load(m_filter) == 0;
}

} // namespace fanye::engine
