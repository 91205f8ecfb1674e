// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace fanye::shelf {

// The type of the file system that holds the path ("ext4", "nfs4", "fuse.sshfs"), by the text of /proc/self/mountinfo;
// empty where it tells none. REQUIRES: an absolute path. Links in it are not followed. Pure.
QByteArray fileSystemOf(const QString &path, QByteArrayView mountInfo);

// The same on this machine. Never waits for the file system itself, which may not answer.
QByteArray fileSystemOf(const QString &path);

// Whether its files lie on another machine: it may stop to answer, tells of no changes made elsewhere, and SQLite's
// locks do not hold on it.
bool isNetworkFileSystem(QByteArrayView type);

// Whether it has no files of people: proc, sysfs and the like.
bool isSystemFileSystem(QByteArrayView type);

} // namespace fanye::shelf
