// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance/InstanceRequest.h"

#include "system/ByteStream.h"
#include "system/PathBytes.h"

#include <algorithm>
#include <limits>

namespace fanye::app {

using namespace system;

namespace {

constexpr quint32 firstWord = 0x464e5901; // "FNY", and version 1 of this message
constexpr std::size_t mostFiles = 64;
constexpr std::size_t longestPath = 4096;
constexpr std::size_t longestWish = 4096;
constexpr std::size_t longestToken = 512;
constexpr std::size_t leastFileSize = 5 * sizeof(quint32);

// Folders in which a path names another file for each process.
bool isOfThisProgramAlone(const QString &path)
{
    return path.startsWith(QLatin1String("/dev/")) || path.startsWith(QLatin1String("/proc/"));
}

bool canBeOpenedByAnother(const QString &path)
{
    return pathKind(path) != PathKind::Special && !isOfThisProgramAlone(path);
}

QByteArray tokenFromDesktop()
{
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    return (wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland).left(longestToken);
}

void write(ByteWriter &writer, const FileToOpen &file)
{
    writer.text(file.path);
    writer.number<qint32>(file.page ? file.page->number() : 0);
    writer.text(file.pageLabel);
    writer.text(file.find);
    writer.text(file.password);
}

FileToOpen fileIn(ByteReader &reader)
{
    FileToOpen file;
    file.path = reader.text(longestPath);
    const int page = reader.number<qint32>(0, std::numeric_limits<qint32>::max());
    if (page > 0)
        file.page = PageNumber::fromNumber(page);
    file.pageLabel = reader.text(longestWish);
    file.find = reader.text(longestWish);
    file.password = reader.text(longestWish);
    if (!file.path.startsWith(QLatin1Char('/')) || file.path.contains(QChar::Null))
        reader.spoil();
    return file;
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return letter > ' ' && letter <= '~'; });
}

} // namespace

std::optional<InstanceRequest> instanceRequestOf(const CommandLine &line)
{
    if (line.measuring != Measuring::Nothing || line.newWindow)
        return std::nullopt;
    InstanceRequest request{line.files, line.fullScreen, tokenFromDesktop()};
    for (FileToOpen &file : request.files) {
        file.path = absolutePath(file.path);
        if (!canBeOpenedByAnother(file.path))
            return std::nullopt;
    }
    return request;
}

QByteArray bytesOf(const InstanceRequest &request)
{
    ByteWriter writer;
    writer.number(firstWord);
    writer.flag(request.fullScreen);
    writer.bytes(request.activationToken);
    writer.count(request.files.size());
    for (const FileToOpen &file : request.files)
        write(writer, file);
    return std::move(writer).taken();
}

std::optional<InstanceRequest> requestFrom(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    reader.number(firstWord, firstWord);
    InstanceRequest request;
    request.fullScreen = reader.flag();
    request.activationToken = reader.bytes(longestToken);
    const std::size_t count = reader.count(mostFiles, leastFileSize);
    for (std::size_t i = 0; i < count && reader.isSound(); ++i)
        request.files.push_back(fileIn(reader));
    if (!reader.isWhole() || !isPrintable(request.activationToken))
        return std::nullopt;
    return request;
}

} // namespace fanye::app
