// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deeds.h"

#include "engine/process/MemoryLimit.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <linux/sched.h>
#include <pthread.h>
#include <sched.h>
#include <string>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fanye {

using namespace engine;

namespace {

bool canOpen(const char *path, int flags = O_RDONLY)
{
    return open(path, flags, 0600) >= 0;
}

bool canTake(std::size_t bytes)
{
    return mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

bool canStartThread()
{
    pthread_t thread;
    return pthread_create(&thread, nullptr, [](void *) -> void * { return nullptr; }, nullptr) == 0
        && pthread_join(thread, nullptr) == 0;
}

bool canLimit(__rlimit_resource what, rlim_t most)
{
    const rlimit bound{most, most};
    return setrlimit(what, &bound) == 0;
}

bool canClone(unsigned long flags)
{
    const long child = syscall(SYS_clone, flags, nullptr, nullptr, nullptr, nullptr);
    if (child == 0)
        _exit(0);
    return child > 0;
}

// Of one forked a little earlier: the test keeps one alive.
bool canReadOfAnotherWorker()
{
    constexpr int farthest = 2000;
    for (pid_t other = getpid() - 1; other > 1 && other > getpid() - farthest; --other)
        if (canOpen(("/proc/" + std::to_string(other) + "/status").c_str()))
            return true;
    return false;
}

constexpr std::size_t mebibyte = std::size_t(1) << 20;

} // namespace

const std::vector<Deed> &deeds()
{
    using enum Outcome;
    using enum Needs;
    static const std::vector<Deed> all{
        // The network, other programs, files
        {"internet socket", Seccomp, Denied, [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
        {"unix socket", Seccomp, Denied, [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
        {"start a program", Seccomp, Ended, [] { return execl("/bin/true", "true", nullptr) == 0; }},
        {"create a file", Seccomp, Denied, [] { return canOpen("/tmp/fanye-sandbox-test", O_WRONLY | O_CREAT); }},
        {"nameless file", Seccomp, Denied, [] { return canOpen("/dev/shm", O_RDWR | O_TMPFILE); }},
        {"remove a file", Seccomp, Denied, [] { return unlink("/tmp/fanye-nothing") == 0 || errno == ENOENT; }},
        {"openat2", Seccomp, Denied, [] { return syscall(SYS_openat2, AT_FDCWD, "/usr", nullptr, 0) >= 0; }},
        {"read passwords", Landlock, Denied, [] { return canOpen("/etc/passwd"); }},
        {"read another's environment", Landlock, Denied, [] { return canOpen("/proc/1/environ"); }},
        {"read the parent's memory map", Landlock, Denied,
         [] { return canOpen(("/proc/" + std::to_string(getppid()) + "/maps").c_str()); }},
        {"read of another worker", Landlock, Denied, canReadOfAnotherWorker},
        {"look into homes", Landlock, Denied, [] { return canOpen("/home") || canOpen("/root"); }},
        {"read fonts", Nothing, Allowed, [] { return canOpen("/usr/share"); }},
        {"read of itself", Nothing, Allowed, [] { return canOpen("/proc/self/statm"); }},
        // Other processes
        {"kill the window", Seccomp, Ended, [] { return kill(getppid(), SIGTERM) == 0; }},
        {"ask whether a process lives", Seccomp, Ended, [] { return kill(getppid(), 0) == 0; }},
        {"signal a thread", Seccomp, Ended, [] { return syscall(SYS_tgkill, getppid(), getppid(), 0) == 0; }},
        {"abort the window", Seccomp, Ended, [] { return syscall(SYS_tgkill, getppid(), getppid(), SIGABRT) == 0; }},
        {"abort", Seccomp, Ended,
         [] {
             errno = 0;
             std::abort();
             return true;
         }},
        {"abort for want of memory", Seccomp, Ended,
         [] {
             if (canTake(std::size_t(1) << 60))
                 return true;
             std::abort();
             return true;
         }},
        {"queue a signal", Seccomp, Ended, [] { return sigqueue(getppid(), 0, {}) == 0; }},
        {"hold a process", Seccomp, Ended, [] { return syscall(SYS_pidfd_open, getppid(), 0) >= 0; }},
        {"have signals sent", Seccomp, Denied, [] { return fcntl(STDIN_FILENO, F_SETOWN, getppid()) == 0; }},
        {"trace", Seccomp, Ended, [] { return ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0; }},
        {"read another's memory", Seccomp, Ended,
         [] { return syscall(SYS_process_vm_readv, getppid(), nullptr, 0, nullptr, 0, 0) >= 0; }},
        {"slow another down", Seccomp, Denied, [] { return setpriority(PRIO_PROCESS, id_t(getppid()), 19) == 0; }},
        {"limit another", Seccomp, Ended,
         [] {
             const rlimit none{0, 0};
             return prlimit(getppid(), RLIMIT_CPU, &none, nullptr) == 0;
         }},
        // Processes and namespaces of its own
        {"copy itself", Seccomp, Ended, [] { return canClone(SIGCHLD); }},
        {"namespace by clone", Seccomp, Ended, [] { return canClone(CLONE_NEWUSER | SIGCHLD); }},
        {"namespace of a thread", Seccomp, Ended,
         [] { return canClone(CLONE_VM | CLONE_SIGHAND | CLONE_THREAD | CLONE_NEWNET); }},
        {"namespace by unshare", Seccomp, Ended, [] { return unshare(CLONE_NEWUSER) == 0; }},
        {"thread", Nothing, Allowed, canStartThread},
        // The kernel's odd corners
        {"kernel keys", Seccomp, Denied, [] { return syscall(SYS_add_key, "user", "a", "b", 1, -2) >= 0; }},
        {"user faults", Seccomp, Denied, [] { return syscall(SYS_userfaultfd, 0) >= 0; }},
        {"io_uring", Seccomp, Denied, [] { return syscall(SYS_io_uring_setup, 1, nullptr) >= 0 || errno == EFAULT; }},
        {"a call that no kernel knows", Seccomp, Denied, [] { return syscall(9'999) != -1 || errno != ENOSYS; }},
        // Memory
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        {"512 MiB", Nothing, Allowed, [] { return limitMemory(0) && canTake(512 * mebibyte); }},
        {"900 MiB of its own", Nothing, Denied, [] { return limitMemory(0) && canTake(900 * mebibyte); }},
        {"2 GiB", Nothing, Denied, [] { return limitMemory(0) && canTake(2048 * mebibyte); }},
        {"2 GiB beside a file of 1.5 GiB", Nothing, Denied,
         [] { return limitMemory(qint64(1536 * mebibyte)) && canTake(2048 * mebibyte); }},
        {"a higher limit", Seccomp, Ended,
         [] {
             if (!limitMemory(0))
                 return false;
             sealLimits();
             return canLimit(RLIMIT_AS, RLIM_INFINITY);
         }},
#endif
    };
    return all;
}

} // namespace fanye
