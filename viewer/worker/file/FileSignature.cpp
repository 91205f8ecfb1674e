// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/file/FileSignature.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <initializer_list>

namespace fanye::worker {
namespace {

constexpr qsizetype firstKilobyte = 1024;

struct Signature
{
    QByteArrayView bytes;
    FileKind kind;
    qsizetype place = 0; // of the first byte
};

// The bytes that each format prescribes.
const Signature signatures[] = {
    {QByteArrayView("Rar!", 4), FileKind::Archive},
    {QByteArrayView("7z\xbc\xaf", 4), FileKind::Archive},
    {QByteArrayView("\x1f\x8b", 2), FileKind::Archive}, // gzip
    {QByteArrayView("\xfd"
                    "7zXZ\0",
                    6),
     FileKind::Archive},
    {QByteArrayView("BZh", 3), FileKind::Archive},
    {QByteArrayView("\x28\xb5\x2f\xfd", 4), FileKind::Archive}, // zstd
    {QByteArrayView("ustar", 5), FileKind::Archive, 257}, // tar
    {QByteArrayView("\xff\xd8\xff", 3), FileKind::Picture}, // JPEG
    {QByteArrayView("\x89PNG", 4), FileKind::Picture},
    {QByteArrayView("GIF8", 4), FileKind::Picture},
    {QByteArrayView("BM", 2), FileKind::Picture},
    {QByteArrayView("II*\0", 4), FileKind::Picture}, // TIFF
    {QByteArrayView("MM\0*", 4), FileKind::Picture},
    {QByteArrayView("WEBP", 4), FileKind::Picture, 8},
    {QByteArrayView("ftyphei", 7), FileKind::Picture, 4}, // HEIC, from mobile phones
    {QByteArrayView("ftypmif1", 8), FileKind::Picture, 4},
    {QByteArrayView("\xd0\xcf\x11\xe0", 4), FileKind::OfficeDocument}, // doc, xls, ppt, wps
    {QByteArrayView("{\\rtf", 5), FileKind::OfficeDocument},
    {QByteArrayView("CAJ\0", 4), FileKind::Caj},
    {QByteArrayView("HN\0\0", 4), FileKind::Caj},
    {QByteArrayView("KDH ", 4), FileKind::Caj},
    {QByteArrayView("BOOKMOBI", 8), FileKind::EBook, 60},
    {QByteArrayView("%!PS", 4), FileKind::PostScript},
    {QByteArrayView("AT&TFORM", 8), FileKind::DjVu},
    {QByteArrayView("version https://git-lfs", 23), FileKind::LfsPointer},
    {QByteArrayView("\x7f"
                    "ELF",
                    4),
     FileKind::Program},
    {QByteArrayView("MZ", 2), FileKind::Program},
    {QByteArrayView("SQLite format 3", 15), FileKind::Database},
    {QByteArrayView("JVBERi0", 7), FileKind::MailAttachment}, // "%PDF-"
};

constexpr const char *mailHeads[]
    = {"return-path:", "received:", "delivered-to:", "message-id:", "mime-version:", "from:", "date:", "x-"};

bool isText(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
}

// The names of the first entries of a zip file tell its kind.
FileKind kindOfZip(const QByteArray &beginning)
{
    const auto hasAny = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) { return beginning.contains(name); });
    };
    if (hasAny({"application/epub+zip"}))
        return FileKind::EBook;
    if (hasAny({"OFD.xml", "Doc_0/"}))
        return FileKind::Ofd;
    if (hasAny({"[Content_Types].xml", "opendocument", "_rels/.rels", "docProps/", "word/", "xl/", "ppt/"}))
        return FileKind::OfficeDocument;
    return FileKind::Archive;
}

// Two of its lines begin as header fields of a mail.
bool isMail(const QByteArray &lower)
{
    int heads = 0;
    for (const QByteArray &line : lower.split('\n'))
        heads += std::any_of(std::begin(mailHeads), std::end(mailHeads),
                             [&](const char *head) { return line.startsWith(head); });
    return heads >= 2 && std::any_of(std::begin(mailHeads), std::end(mailHeads), [&](const char *head) {
               return lower.startsWith(head);
           });
}

FileKind kindOfText(QByteArrayView bytes)
{
    QByteArray lower = bytes.toByteArray().trimmed().toLower();
    if (lower.startsWith("\xef\xbb\xbf"))
        lower = lower.mid(3).trimmed();
    if (lower.startsWith("<svg") || (lower.startsWith("<?xml") && lower.contains("<svg")))
        return FileKind::Picture;
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.contains("<head"))
        return FileKind::WebPage;
    if (!isText(bytes) && !lower.startsWith("<?xml"))
        return FileKind::Unknown;
    return isMail(lower) ? FileKind::Mail : FileKind::PlainText;
}

// Whether a line begins with "7 0 obj", as the objects of a PDF do.
bool beginsObject(QByteArrayView line)
{
    const auto skip = [&line](auto test) {
        const auto end = std::find_if_not(line.begin(), line.end(), test);
        const bool isAny = end != line.begin();
        line = line.sliced(end - line.begin());
        return isAny;
    };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    skip(isSpace);
    if (!skip(isDigit) || !skip(isSpace) || !skip(isDigit))
        return false;
    skip(isSpace);
    return line.startsWith("obj") && (line.size() == 3 || isSpace(line[3]) || line[3] == '<' || line[3] == '[');
}

} // namespace

FileKind kindOfFile(QByteArrayView firstBytes)
{
    firstBytes = firstBytes.first(std::min(firstBytes.size(), firstKilobyte));
    if (firstBytes.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return kindOfZip(firstBytes.toByteArray());
    for (const Signature &signature : signatures)
        if (firstBytes.size() > signature.place && firstBytes.sliced(signature.place).startsWith(signature.bytes))
            return signature.kind;
    return kindOfText(firstBytes);
}

bool looksLikePdf(QByteArrayView firstBytes)
{
    QByteArray beginning = firstBytes.first(std::min(firstBytes.size(), firstKilobyte)).toByteArray();
    if (beginning.contains("%PDF-"))
        return true;
    const QList<QByteArray> lines = beginning.replace('\r', '\n').split('\n');
    return std::any_of(lines.begin(), lines.end(), beginsObject);
}

bool looksLikeEbook(QByteArrayView firstBytes)
{
    const QByteArrayView head = firstBytes.first(std::min(firstBytes.size(), signatureLength));
    const qsizetype generator = head.indexOf("<meta name=\"generator\" content=\"Fanye ");
    const qsizetype body = head.indexOf("<body");
    return head.startsWith("<!DOCTYPE html>") && generator >= 0 && (body < 0 || generator < body);
}

} // namespace fanye::worker
