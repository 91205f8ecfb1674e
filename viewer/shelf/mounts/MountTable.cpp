// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/mounts/MountTable.h"

#include "system/PathBytes.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <initializer_list>

namespace fanye::shelf {
namespace {

constexpr qsizetype mountPointField = 4;

// Spaces and the like stand as three octal figures: "\040".
QByteArray unescaped(const QByteArray &field)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < field.size(); ++at) {
        bool isNumber = false;
        const int code = field[at] == '\\' ? field.mid(at + 1, 3).toInt(&isNumber, 8) : 0;
        bytes += isNumber ? char(code) : field[at];
        at += isNumber ? 3 : 0;
    }
    return bytes;
}

bool isUnder(const QByteArray &path, const QByteArray &folder)
{
    return path == folder || path.startsWith(folder.endsWith('/') ? folder : folder + '/');
}

// The type stands behind " - ", as there may be any number of optional fields before it.
QByteArray typeIn(const QByteArray &line)
{
    const qsizetype dash = line.indexOf(" - ");
    return dash < 0 ? QByteArray() : line.mid(dash + 3).split(' ').constFirst();
}

bool isOneOf(QByteArrayView type, std::initializer_list<const char *> all)
{
    return std::any_of(all.begin(), all.end(), [&](const char *one) { return type == one; });
}

} // namespace

QByteArray fileSystemOf(const QString &path, QByteArrayView mountInfo)
{
    const QByteArray bytes = system::pathBytes(path);
    QByteArray type, longest;
    for (const QByteArray &line : mountInfo.toByteArray().split('\n')) {
        const QByteArray point = unescaped(line.split(' ').value(mountPointField));
        // Of two mounted at one place, the later covers the former.
        if (point.isEmpty() || !isUnder(bytes, point) || point.size() < longest.size())
            continue;
        longest = point;
        type = typeIn(line);
    }
    return type;
}

QByteArray fileSystemOf(const QString &path)
{
    QFile file(QStringLiteral("/proc/self/mountinfo"));
    return file.open(QIODevice::ReadOnly) ? fileSystemOf(path, file.readAll()) : QByteArray();
}

// "fuse" alone does not say what it is, and may be a share; "fuseblk" is a local disk.
bool isNetworkFileSystem(QByteArrayView type)
{
    return isOneOf(type,
                   {"nfs",
                    "nfs4",
                    "cifs",
                    "smb3",
                    "smbfs",
                    "ncpfs",
                    "afs",
                    "coda",
                    "ceph",
                    "glusterfs",
                    "lustre",
                    "gfs2",
                    "ocfs2",
                    "davfs",
                    "fuse.sshfs",
                    "fuse.davfs2",
                    "fuse.gvfsd-fuse",
                    "fuse.rclone",
                    "fuse.glusterfs",
                    "fuse.ceph",
                    "fuse.s3fs",
                    "fuse.smbnetfs",
                    "fuse.curlftpfs",
                    "fuse.kio-fuse",
                    "fuse"});
}

bool isSystemFileSystem(QByteArrayView type)
{
    return isOneOf(type,
                   {"proc", "sysfs", "devtmpfs", "devpts", "cgroup", "cgroup2", "debugfs", "tracefs", "securityfs",
                    "configfs", "pstore", "bpf", "mqueue", "hugetlbfs", "efivarfs", "binfmt_misc"});
}

} // namespace fanye::shelf
