// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each case tries, in a process of its own, what a worker that was taken over would try.
#include "worker/Sandbox.h"

#include "support/Catch.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace fanye;

namespace {

// What `deed` returns, in a process that may do no harm any more.
int inSandbox(const std::function<int(const Sandbox &)> &deed)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(deed(enterSandbox()));
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

constexpr int denied = 10;
constexpr int allowed = 11;
constexpr int unbound = 12; // the kernel cannot

bool canBindFolders()
{
    return inSandbox([](const Sandbox &sandbox) { return sandbox.isFolderBound ? 1 : 0; }) == 1;
}

} // namespace

TEST_CASE("a worker cannot use the network, start programs or write files")
{
    const std::vector<std::pair<const char *, std::function<bool()>>> deeds{
        {"socket", [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
        {"unix socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
        {"execve", [] { return execl("/bin/true", "true", nullptr) == 0; }},
        {"create a file", [] { return open("/tmp/fanye-sandbox-test", O_WRONLY | O_CREAT, 0600) >= 0; }},
        {"write to a file", [] { return open("/dev/shm", O_RDWR | O_TMPFILE, 0600) >= 0; }},
        {"remove a file", [] { return unlink("/tmp/fanye-nothing") == 0 || errno == ENOENT; }},
    };
    for (const auto &[what, deed] : deeds) {
        INFO(what);
        const auto result = inSandbox([&](const Sandbox &sandbox) {
            if (!sandbox.isSystemCallBound)
                return unbound;
            return deed() ? allowed : denied;
        });
        CHECK((result == denied || result == unbound));
    }
}

TEST_CASE("a worker reads fonts and nothing of the reader's")
{
    if (!canBindFolders()) {
        WARN("skipped: this kernel has no Landlock");
        return;
    }
    const auto canRead = [](const char *path) {
        return inSandbox([path](const Sandbox &) { return open(path, O_RDONLY) >= 0 ? allowed : denied; });
    };
    CHECK(canRead("/etc/passwd") == denied);
    CHECK(canRead("/proc/1/environ") == denied);
    CHECK(canRead("/root") == denied);
    CHECK(canRead("/home") == denied);
    CHECK(canRead("/usr/share") == allowed);
}

TEST_CASE("what a worker writes into a file that it was given has an end")
{
    const auto writtenAt = [](off_t place) {
        char name[] = "/tmp/fanye-written-XXXXXX";
        const int file = mkstemp(name);
        unlink(name);
        const int result = inSandbox([&](const Sandbox &) {
            signal(SIGXFSZ, SIG_IGN);
            limitWriting(1 << 20);
            return pwrite(file, "x", 1, place) == 1 ? allowed : denied;
        });
        close(file);
        return result;
    };
    CHECK(writtenAt(2 << 20) == allowed);
    CHECK(writtenAt(off_t(200) << 20) == denied);
}

TEST_CASE("a worker's memory has an end")
{
#if defined(__SANITIZE_ADDRESS__)
    WARN("skipped: not under the address sanitizer");
#else
    const auto canTake = [](std::size_t bytes) {
        return inSandbox([bytes](const Sandbox &) {
            limitMemory(0);
            void *memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            return memory == MAP_FAILED ? denied : allowed;
        });
    };
    CHECK(canTake(std::size_t(512) << 20) == allowed);
    CHECK(canTake(std::size_t(2048) << 20) == denied);
#endif
}
