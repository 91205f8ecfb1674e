// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/PathBytes.h"

#include <QDir>
#include <QStringDecoder>

#include <algorithm>
#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <sys/stat.h>

namespace fanye::system {
namespace {

constexpr int mostEntries = 20'000; // of a folder that are looked at

constexpr char16_t firstEscape = 0xdc80, lastEscape = 0xdcff;

bool isEscape(QChar character)
{
    return character.unicode() >= firstEscape && character.unicode() <= lastEscape;
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

// Bytes of the UTF-8 sequence at the beginning, which must be the shortest of its character; 0: it is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto at = [&](qsizetype place) { return static_cast<unsigned char>(bytes[place]); };
    const unsigned char first = at(0);
    if (first < 0x80)
        return 1;
    const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || bytes.size() < length
        || !std::all_of(bytes.begin() + 1, bytes.begin() + length, isContinuation))
        return 0;
    const bool isTooLong = (first == 0xe0 && at(1) < 0xa0) || (first == 0xf0 && at(1) < 0x90);
    const bool isNoCharacter = (first == 0xed && at(1) >= 0xa0) || (first == 0xf4 && at(1) >= 0x90);
    return isTooLong || isNoCharacter ? 0 : length;
}

// What follows "file:": "//host/path" or "/path". Empty where another machine is named.
QByteArrayView localPart(QByteArrayView afterScheme)
{
    if (!afterScheme.startsWith("//"))
        return afterScheme.startsWith('/') ? afterScheme : QByteArrayView();
    const QByteArrayView rest = afterScheme.sliced(2);
    const qsizetype slash = std::find(rest.begin(), rest.end(), '/') - rest.begin();
    const QByteArrayView host = rest.first(slash);
    return host.isEmpty() || host.toByteArray().toLower() == "localhost" ? rest.sliced(slash) : QByteArrayView();
}

} // namespace

QString pathFromBytes(QByteArrayView bytes)
{
    QString path;
    path.reserve(bytes.size());
    qsizetype begin = 0; // of the characters that are still to be appended
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = sequenceLength(bytes.sliced(at));
        if (length > 0) {
            at += length;
            continue;
        }
        path += QString::fromUtf8(bytes.sliced(begin, at - begin));
        path += QChar(char16_t(firstEscape - 0x80 + static_cast<unsigned char>(bytes[at])));
        begin = ++at;
    }
    return path += QString::fromUtf8(bytes.sliced(begin));
}

QByteArray pathBytes(const QString &path)
{
    QByteArray bytes;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < path.size(); ++at) {
        const bool isHalf = at > 0 && path[at - 1].isHighSurrogate(); // of a character beyond U+FFFF
        if (!isEscape(path[at]) || isHalf)
            continue;
        bytes += QStringView(path).sliced(begin, at - begin).toUtf8();
        bytes += char(path[at].unicode() - firstEscape + 0x80);
        begin = at + 1;
    }
    return bytes += QStringView(path).sliced(begin).toUtf8();
}

QStringList argumentsFromBytes(int count, char **words)
{
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments << pathFromBytes(words[i]);
    return arguments;
}

bool isUtf8Path(const QString &path)
{
    return path.isValidUtf16();
}

QString readablePath(const QString &path)
{
    if (isUtf8Path(path))
        return path;
    QStringDecoder decoder("GB18030");
    const QByteArray bytes = pathBytes(path);
    if (decoder.isValid())
        if (const QString words = decoder(bytes); !decoder.hasError() && !words.contains(QChar::ReplacementCharacter))
            return words;
    return QString::fromUtf8(bytes); // with replacement characters
}

QString canonicalPath(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(realpath(pathBytes(path).constData(), nullptr), &std::free);
    return real ? pathFromBytes(real.get()) : QString();
}

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(path.startsWith(QLatin1Char('/')) ? path : QDir::currentPath() + QLatin1Char('/') + path);
}

PathKind pathKind(const QString &path)
{
    struct stat about = {};
    if (stat(pathBytes(path).constData(), &about) != 0)
        return PathKind::Nothing;
    return S_ISREG(about.st_mode) ? PathKind::File : S_ISDIR(about.st_mode) ? PathKind::Folder : PathKind::Special;
}

bool isReplaceable(const QString &path)
{
    const PathKind kind = pathKind(path);
    return kind == PathKind::Nothing || kind == PathKind::File;
}

qint64 fileSize(const QString &path)
{
    struct stat about = {};
    return stat(pathBytes(path).constData(), &about) == 0 ? about.st_size : 0;
}

QStringList filesWithOtherNames(const QString &folder, qsizetype most)
{
    QStringList paths;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(opendir(pathBytes(folder).constData()), closedir);
    for (int read = 0; entries && paths.size() < most && read < mostEntries; ++read) {
        const dirent *entry = readdir(entries.get());
        if (!entry)
            break;
        const QString name = pathFromBytes(entry->d_name);
        const QString path = folder + QLatin1Char('/') + name;
        if (!isUtf8Path(name) && pathKind(path) == PathKind::File)
            paths << path;
    }
    paths.sort();
    return paths;
}

QString pathFromUrl(QByteArrayView encodedUrl)
{
    const QByteArray url = encodedUrl.trimmed().toByteArray();
    if (!url.left(5).toLower().startsWith("file:"))
        return {};
    const QByteArrayView local = localPart(QByteArrayView(url).sliced(5));
    const qsizetype end
        = std::find_if(local.begin(), local.end(), [](char c) { return c == '?' || c == '#'; }) - local.begin();
    const QByteArray bytes = QByteArray::fromPercentEncoding(local.first(end).toByteArray());
    return bytes.contains('\0') ? QString() : pathFromBytes(bytes);
}

} // namespace fanye::system
