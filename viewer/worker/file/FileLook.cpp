// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/file/FileLook.h"

#include "system/PathBytes.h"
#include "worker/file/FileSignature.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace fanye::worker {

using namespace system;

namespace {

constexpr qint64 tailLength = 4096; // in which "%%EOF" of a whole PDF stands, or "</html>" of an e-book
constexpr std::size_t blockLength = 64 * 1024;

// File systems whose files other machines change: NFS, SMB, CIFS, SMB2, FUSE, 9P, AFS, Ceph.
constexpr std::array<quint32, 8> remoteKinds{0x6969,     0x517b,     0xff534d42, 0xfe534d42,
                                             0x65735546, 0x01021997, 0x5346414f, 0x00c36400};

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArrayLiteral(".") : path.left(std::max<qsizetype>(slash, 1));
}

bool isRemote(const QByteArray &folder)
{
    struct statfs about = {};
    return statfs(folder.constData(), &about) == 0
        && std::find(remoteKinds.begin(), remoteKinds.end(), quint32(about.f_type)) != remoteKinds.end();
}

// A drive that was removed leaves an empty mount point, or no folder at all.
FileCondition conditionWithoutFile(int error, const QByteArray &folder, const FileStamp &same)
{
    if (error != ENOENT && error != ENOTDIR)
        return FileCondition::Unreachable;
    struct stat about = {};
    const bool isThere = stat(folder.constData(), &about) == 0;
    return isThere && about.st_dev == same.device ? FileCondition::Gone : FileCondition::Unreachable;
}

QByteArray bytesAt(const Descriptor &file, qint64 from, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    bytes.resize(std::max<ssize_t>(0, pread(file.number(), bytes.data(), std::size_t(length), from)));
    return bytes;
}

bool isWholeIssue(const Descriptor &file, qint64 size)
{
    const QByteArray first = bytesAt(file, 0, signatureLength);
    const QByteArray tail = bytesAt(file, std::max<qint64>(0, size - tailLength), tailLength);
    return looksLikeEbook(first) ? tail.contains("</html>") : looksLikePdf(first) && tail.contains("%%EOF");
}

bool hasSameBytes(int one, int other, qint64 size)
{
    std::array<char, blockLength> ofOne{}, ofOther{};
    for (qint64 at = 0; at < size;) {
        const ssize_t count = pread(one, ofOne.data(), blockLength, at);
        if (count <= 0 || pread(other, ofOther.data(), std::size_t(count), at) != count
            || std::memcmp(ofOne.data(), ofOther.data(), std::size_t(count)) != 0)
            return false;
        at += count;
    }
    return true;
}

// What is compared with itself tells nothing.
bool canBeCompared(const IssueFile &opened, const FileStamp &now)
{
    return now.size == opened.size()
        && (opened.isCopy() || now.inode != opened.stamp().inode || now.device != opened.stamp().device);
}

FileCondition conditionOf(const QByteArray &path, const IssueFile &opened, const FileStamp &now)
{
    const Descriptor file(open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file)
        return FileCondition::Unreachable;
    if (canBeCompared(opened, now) && hasSameBytes(file.number(), opened.descriptor(), now.size))
        return FileCondition::Same;
    return isWholeIssue(file, now.size) ? FileCondition::Replaced : FileCondition::CutShort;
}

// The content has been read at this stamp. Where it could not be, it may be possible now: a permission or a drive that
// comes back leaves the stamp as it was.
bool isKnown(const FileLook &look, const std::optional<FileLook> &before)
{
    return look.isSettled && before->isSettled && before->condition != FileCondition::Unreachable;
}

} // namespace

FileLook lookAt(const QString &path, const IssueFile &opened, const FileStamp &same,
                const std::optional<FileLook> &before)
{
    const QByteArray bytes = pathBytes(path);
    FileLook look;
    look.isRemote = isRemote(folderOf(bytes));
    struct stat about = {};
    const bool isThere = stat(bytes.constData(), &about) == 0;
    if (isThere)
        look.stamp = stampOf(about);
    if (look.stamp == same)
        return look;
    look.isSettled = before && before->stamp == look.stamp;
    if (!isThere)
        look.condition = conditionWithoutFile(errno, folderOf(bytes), same);
    else if (!S_ISREG(about.st_mode))
        look.condition = FileCondition::Gone;
    else
        look.condition = isKnown(look, before) ? before->condition
            : look.isSettled                   ? conditionOf(bytes, opened, *look.stamp)
                                               : FileCondition::CutShort;
    return look;
}

} // namespace fanye::worker
