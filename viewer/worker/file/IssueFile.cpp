// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/file/IssueFile.h"

#include "system/PathBytes.h"
#include "worker/file/FileSignature.h"

#include <QByteArray>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>

namespace fanye::worker {

using namespace system;

namespace {

constexpr qint64 largestCopy = 64LL << 20;
constexpr qint64 largestFromPipe = 1LL << 30;

Failure failureOf(int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return {Reason::NotFound, QString::fromLocal8Bit(std::strerror(error))};
    if (error == ENXIO || error == ENODEV)
        return {Reason::NotAFile, QString::fromLocal8Bit(std::strerror(error))};
    return {Reason::NotReadable, QString::fromLocal8Bit(std::strerror(error))};
}

Descriptor newMemory()
{
    return Descriptor(memfd_create("issue", MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

void seal(const Descriptor &memory)
{
    fcntl(memory.number(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
}

// The file's bytes in sealed memory; nothing where that fails, and then the file itself is used.
Descriptor copied(const Descriptor &file, qint64 size)
{
    Descriptor memory = newMemory();
    off_t from = 0;
    while (memory && from < size)
        if (sendfile(memory.number(), file.number(), &from, std::size_t(size - from)) <= 0)
            return {};
    if (memory)
        seal(memory);
    return memory;
}

// A pipe, read to its end into memory.
Result<Descriptor> drained(int pipe)
{
    Descriptor memory = newMemory();
    char block[65536];
    qint64 size = 0;
    for (ssize_t count = 0; (count = read(pipe, block, sizeof block)) != 0;) {
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 || write(memory.number(), block, std::size_t(count)) != count)
            return failureOf(errno);
        if ((size += count) > largestFromPipe)
            return Reason::TooLarge;
    }
    seal(memory);
    return memory;
}

// O_NONBLOCK: opening a pipe without a writer would block.
Result<Descriptor> opened(const QString &path)
{
    if (path == QLatin1String("-"))
        return drained(STDIN_FILENO);
    Descriptor file(::open(pathBytes(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file)
        return failureOf(errno);
    return file;
}

Result<FileStamp> stampOfRegular(const Descriptor &file)
{
    struct stat about = {};
    if (fstat(file.number(), &about) != 0)
        return failureOf(errno);
    if (S_ISDIR(about.st_mode))
        return Reason::IsFolder;
    if (!S_ISREG(about.st_mode))
        return Reason::NotAFile;
    if (about.st_size == 0)
        return Reason::Empty;
    return stampOf(about);
}

} // namespace

Result<IssueFile> IssueFile::open(const QString &path)
{
    Result<Descriptor> file = opened(path);
    if (!file)
        return file.failure();
    const Result<FileStamp> stamp = stampOfRegular(*file);
    if (!stamp)
        return stamp.failure();
    char first[signatureLength];
    const ssize_t count = pread(file->number(), first, sizeof first, 0);
    if (count < 0)
        return failureOf(errno);
    const QByteArrayView beginning(first, count);
    if (!looksLikePdf(beginning) && !looksLikeEbook(beginning))
        return Failure{Reason::NotPdf, {}, kindOfFile(beginning)};
    Descriptor copy = stamp->size <= largestCopy ? copied(*file, stamp->size) : Descriptor();
    const bool isCopy(copy);
    const QString canonical = path == QLatin1String("-") ? QString() : system::canonicalPath(path);
    return IssueFile(isCopy ? std::move(copy) : std::move(file).value(), canonical, *stamp, isCopy);
}

} // namespace fanye::worker
