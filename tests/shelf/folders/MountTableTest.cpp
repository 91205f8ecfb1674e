// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/mounts/MountTable.h"

#include "support/Catch.h"

#include <QDir>

using namespace fanye;
using namespace fanye::shelf;

namespace {

constexpr const char *mounts = R"(24 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
25 24 0:22 / /proc rw,nosuid shared:12 - proc proc rw
30 24 0:45 / /srv/share rw shared:20 master:3 - nfs4 server:/export rw,vers=4.2
31 30 0:46 / /srv/share/local rw - ext4 /dev/sdb1 rw
32 24 0:47 / /media/office\040files rw shared:21 - cifs //server/files rw
33 24 0:48 / /home/li/remote rw - fuse.sshfs li@server: rw
34 24 8:5 / /media/stick rw - fuseblk /dev/sdc1 rw
35 24 8:6 / /over rw - ext4 /dev/sdd1 rw
36 35 0:49 / /over rw - nfs server:/other rw
a line that is none
)";

} // namespace

TEST_CASE("which file system holds a path")
{
    struct Row
    {
        const char *path, *type;
        bool isNetwork;
    };
    const auto row = GENERATE(values<Row>({
        {"/home/li/issues", "ext4", false},
        {"/", "ext4", false},
        {"/srv/share", "nfs4", true},
        {"/srv/share/2024/a.pdf", "nfs4", true},
        {"/srv/shared", "ext4", false}, // another folder
        {"/srv/share/local/a.pdf", "ext4", false},
        {"/media/office files/x", "cifs", true},
        {"/home/li/remote/x", "fuse.sshfs", true},
        {"/media/stick/x", "fuseblk", false},
        {"/over/x", "nfs", true}, // covers what was mounted before
    }));
    CAPTURE(row.path);
    const QByteArray type = fileSystemOf(QString::fromUtf8(row.path), mounts);
    CHECK(type == row.type);
    CHECK(isNetworkFileSystem(type) == row.isNetwork);
}

TEST_CASE("an empty table tells nothing")
{
    CHECK(fileSystemOf(QStringLiteral("/x"), "").isEmpty());
    CHECK_FALSE(isNetworkFileSystem(QByteArray()));
    CHECK(isSystemFileSystem("proc"));
}

TEST_CASE("this machine's own table can be read")
{
    CHECK_FALSE(fileSystemOf(QStringLiteral("/")).isEmpty());
    CHECK(fileSystemOf(QStringLiteral("/proc/self")) == "proc");
}
