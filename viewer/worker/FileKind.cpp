// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/IssueFile.h"

#include <QByteArray>

namespace fanye {
namespace {

struct Signature
{
    QByteArrayView bytes;
    const char *kind;
};

// The first bytes that each format prescribes.
const Signature signatures[] = {
    {QByteArrayView("PK\x03\x04", 4), "zip"},
    {QByteArrayView("Rar!", 4), "rar"},
    {QByteArrayView("7z\xbc\xaf", 4), "7z"},
    {QByteArrayView("\x1f\x8b", 2), "gzip"},
    {QByteArrayView("\xff\xd8\xff", 3), "jpeg"},
    {QByteArrayView("\x89PNG", 4), "png"},
    {QByteArrayView("GIF8", 4), "gif"},
    {QByteArrayView("BM", 2), "bmp"},
    {QByteArrayView("II*\0", 4), "tiff"},
    {QByteArrayView("MM\0*", 4), "tiff"},
    {QByteArrayView("\xd0\xcf\x11\xe0", 4), "office"},
    {QByteArrayView("{\\rtf", 5), "rtf"},
    {QByteArrayView("%!PS", 4), "postscript"},
    {QByteArrayView("AT&TFORM", 8), "djvu"},
    {QByteArrayView("version https://git-lfs", 23), "git-lfs"},
    {QByteArrayView("\x7f"
                    "ELF",
                    4),
     "program"},
    {QByteArrayView("MZ", 2), "program"},
    {QByteArrayView("SQLite format 3", 15), "sqlite"},
    {QByteArrayView("JVBERi0", 7), "base64"}, // "%PDF-" as mail programs write it
};

bool isText(QByteArrayView bytes)
{
    for (const char c : bytes)
        if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            return false;
    return true;
}

// Inside a zip the name of the first entry tells what it really is.
QString kindOfZip(QByteArrayView bytes)
{
    const QByteArray beginning = bytes.toByteArray();
    if (beginning.contains("application/epub+zip"))
        return QStringLiteral("epub");
    if (beginning.contains("[Content_Types].xml") || beginning.contains("opendocument"))
        return QStringLiteral("office");
    return QStringLiteral("zip");
}

QString kindOfText(QByteArrayView bytes)
{
    const QByteArray lower = bytes.toByteArray().trimmed().toLower();
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<head"))
        return QStringLiteral("html");
    if (lower.startsWith("<?xml") || lower.startsWith("\xef\xbb\xbf<?xml"))
        return QStringLiteral("xml");
    return isText(bytes) ? QStringLiteral("text") : QStringLiteral("unknown");
}

} // namespace

QString kindOfFile(QByteArrayView firstBytes)
{
    for (const Signature &signature : signatures) {
        if (!firstBytes.startsWith(signature.bytes))
            continue;
        const QString kind = QLatin1String(signature.kind);
        return kind == QLatin1String("zip") ? kindOfZip(firstBytes) : kind;
    }
    return kindOfText(firstBytes);
}

bool looksLikePdf(QByteArrayView firstBytes)
{
    return firstBytes.first(std::min<qsizetype>(firstBytes.size(), 1024)).toByteArray().contains("%PDF-");
}

} // namespace fanye
