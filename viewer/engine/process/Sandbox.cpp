// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/Sandbox.h"

#include "engine/process/SystemCallFilter.h"
#include "system/Descriptor.h"

#include <QByteArray>
#include <QList>

#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fanye::engine {

using namespace system;

namespace {

constexpr rlim_t mostOpenFiles = 64;

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit bound{most, most};
    setrlimit(what, &bound);
}

// Where fonts, their configuration and cache, the libraries and their own data lie.
QList<QByteArray> readableFolders()
{
    const QByteArray home = qgetenv("HOME");
    QList<QByteArray> folders{"/usr",      "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig",
                              "/proc/self"};
    if (home.isEmpty())
        return folders;
    const auto folderOf = [](const char *variable, const QByteArray &preset) {
        const QByteArray folder = qgetenv(variable);
        return folder.isEmpty() ? preset : folder;
    };
    folders << home + "/.fonts" << home + "/.fontconfig" << folderOf("XDG_DATA_HOME", home + "/.local/share") + "/fonts"
            << folderOf("XDG_CACHE_HOME", home + "/.cache") + "/fontconfig"
            << folderOf("XDG_CONFIG_HOME", home + "/.config") + "/fontconfig";
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

// All access rights of the first version of Landlock. What later versions add is denied by seccomp.
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

} // namespace

void dieWithParent(int parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) // it died before this call
        _exit(0);
}

SandboxRules::SandboxRules()
    : m_calls(std::make_unique<SystemCallFilter>())
{
}

SandboxRules::~SandboxRules() = default;

Sandbox SandboxRules::enter() const
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, mostOpenFiles);
    Sandbox sandbox;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return sandbox;
    sandbox.isFolderBound = bindFolders();
    sandbox.isSystemCallBound = m_calls->load();
    return sandbox;
}

} // namespace fanye::engine
