// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/Sandbox.h"

#include "worker/Descriptor.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fanye {
namespace {

constexpr qint64 addressSpace = 1LL << 30;
constexpr qint64 largestAddition = 64LL << 20; // bytes of contents, and of what is written less tightly
constexpr rlim_t mostOpenFiles = 64;
constexpr int textNiceness = 15;

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit bound{most, most};
    setrlimit(what, &bound);
}

// Where fonts, their configuration and cache, poppler's character maps and the libraries themselves lie.
QList<QByteArray> readableFolders()
{
    const QByteArray home = qgetenv("HOME");
    QList<QByteArray> folders{"/usr",      "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig",
                              "/proc/self"};
    if (home.isEmpty())
        return folders;
    const auto wished = [](const char *variable, const QByteArray &otherwise) {
        const QByteArray folder = qgetenv(variable);
        return folder.isEmpty() ? otherwise : folder;
    };
    folders << home + "/.fonts" << home + "/.fontconfig" << wished("XDG_DATA_HOME", home + "/.local/share") + "/fonts"
            << wished("XDG_CACHE_HOME", home + "/.cache") + "/fontconfig"
            << wished("XDG_CONFIG_HOME", home + "/.config") + "/fontconfig";
    return folders;
}

void allowReading(int ruleset, const QByteArray &folder)
{
    const Descriptor opened(open(folder.constData(), O_PATH | O_CLOEXEC));
    if (!opened)
        return;
    landlock_path_beneath_attr rule = {};
    struct stat about = {};
    const bool isFolder = fstat(opened.number(), &about) == 0 && S_ISDIR(about.st_mode);
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | (isFolder ? LANDLOCK_ACCESS_FS_READ_DIR : 0);
    rule.parent_fd = opened.number();
    syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
}

// All that the first version of Landlock knows; what later ones add, seccomp denies as well.
bool bindFolders()
{
    landlock_ruleset_attr wanted = {};
    wanted.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const Descriptor ruleset(int(syscall(SYS_landlock_create_ruleset, &wanted, sizeof wanted, 0)));
    if (!ruleset)
        return false;
    for (const QByteArray &folder : readableFolders())
        allowReading(ruleset.number(), folder);
    return syscall(SYS_landlock_restrict_self, ruleset.number(), 0) == 0;
}

void deny(scmp_filter_ctx filter, int call)
{
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0);
}

// The call fails where its argument number `position`, the flags of an open, asks for more than reading.
void denyWriting(scmp_filter_ctx filter, int call, unsigned position)
{
    for (const unsigned flag : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC})
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 1, SCMP_CMP(position, SCMP_CMP_MASKED_EQ, flag, flag));
}

bool bindSystemCalls()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return false;
    for (const int call : {SCMP_SYS(socket),
                           SCMP_SYS(connect),
                           SCMP_SYS(bind),
                           SCMP_SYS(listen),
                           SCMP_SYS(accept),
                           SCMP_SYS(accept4),
                           SCMP_SYS(execve),
                           SCMP_SYS(execveat),
                           SCMP_SYS(ptrace),
                           SCMP_SYS(process_vm_readv),
                           SCMP_SYS(process_vm_writev),
                           SCMP_SYS(creat),
                           SCMP_SYS(unlink),
                           SCMP_SYS(unlinkat),
                           SCMP_SYS(rename),
                           SCMP_SYS(renameat),
                           SCMP_SYS(renameat2),
                           SCMP_SYS(link),
                           SCMP_SYS(linkat),
                           SCMP_SYS(symlink),
                           SCMP_SYS(symlinkat),
                           SCMP_SYS(mkdir),
                           SCMP_SYS(mkdirat),
                           SCMP_SYS(mknod),
                           SCMP_SYS(mknodat),
                           SCMP_SYS(truncate),
                           SCMP_SYS(chmod),
                           SCMP_SYS(fchmodat),
                           SCMP_SYS(chown),
                           SCMP_SYS(fchownat),
                           SCMP_SYS(mount),
                           SCMP_SYS(umount2),
                           SCMP_SYS(setns),
                           SCMP_SYS(unshare),
                           SCMP_SYS(kexec_load),
                           SCMP_SYS(bpf),
                           SCMP_SYS(perf_event_open),
                           SCMP_SYS(io_uring_setup),
                           SCMP_SYS(open_by_handle_at)})
        deny(filter, call);
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(openat2), 0); // its flags lie where no filter looks
    denyWriting(filter, SCMP_SYS(open), 1);
    denyWriting(filter, SCMP_SYS(openat), 2);
    const bool isLoaded = seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isLoaded;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool mayLimitMemory = false; // its shadow alone takes terabytes of addresses
#else
constexpr bool mayLimitMemory = true;
#endif

qint64 addressSpaceInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine(256).split(' ').first().toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

void dieWithParent(int parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) // it died before we asked
        _exit(0);
}

Sandbox enterSandbox()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, mostOpenFiles);
    Sandbox sandbox;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return sandbox;
    sandbox.isFolderBound = bindFolders();
    sandbox.isSystemCallBound = bindSystemCalls();
    return sandbox;
}

void limitMemory(qint64 fileSize)
{
    const qint64 inUse = addressSpaceInUse();
    rlimit bound{};
    if (!mayLimitMemory || inUse <= 0 || getrlimit(RLIMIT_AS, &bound) != 0)
        return;
    bound.rlim_cur = std::min(bound.rlim_max, rlim_t(inUse + addressSpace + fileSize));
    setrlimit(RLIMIT_AS, &bound);
}

void limitWriting(qint64 fileSize)
{
    limit(RLIMIT_FSIZE, rlim_t(2 * fileSize + largestAddition));
}

void stepBack()
{
    setpriority(PRIO_PROCESS, 0, textNiceness);
}

} // namespace fanye
