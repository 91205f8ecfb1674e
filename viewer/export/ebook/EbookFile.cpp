// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookFile.h"

#include "system/PathBytes.h"

#include <algorithm>
#include <unistd.h>
#include <utility>

namespace fanye::ebook {
namespace {

constexpr qint64 pieceSize = 3 * 256 * 1024; // bytes; of three, so that the pieces' Base64 is that of the whole

// The bytes from `at`; empty where they cannot all be read.
QByteArray pieceAt(int descriptor, qint64 at, qint64 size)
{
    QByteArray piece(size, Qt::Uninitialized);
    for (qint64 had = 0; had < size;) {
        const ssize_t got = ::pread(descriptor, piece.data() + had, std::size_t(size - had), at + had);
        if (got <= 0)
            return {};
        had += got;
    }
    return piece;
}

PictureDifference worseOf(const PictureDifference &a, const PictureDifference &b)
{
    return {std::max(a.mean, b.mean), std::max(a.worst, b.worst), std::max(a.ink, b.ink),
            std::max(a.residue, b.residue)};
}

} // namespace

EbookFile::EbookFile(const QString &path, const ShapeLimits &mostShapes)
    : m_file(path)
    , m_shapes(mostShapes)
{
}

std::optional<Failure> EbookFile::begin(const EbookIssue &issue, const Player &player)
{
    if (!system::isReplaceable(m_file.fileName()) || !m_file.open(QIODevice::WriteOnly))
        return Failure{Reason::CannotWrite, m_file.errorString()};
    m_script = htmlScript(player);
    return write(htmlHead(issue, player));
}

std::optional<Failure> EbookFile::addPage(const EbookIssue &issue, PageNumber page, const PagePicture &picture)
{
    ++m_report.pages;
    m_report.unpainted += picture.webp.isEmpty() ? 1 : 0;
    if (!picture.letters.letters.empty()) {
        ++m_report.asLetters;
        m_report.difference = worseOf(m_report.difference, picture.difference);
    }
    m_thumbnails.push_back(picture.thumbnail);
    const QByteArray html
        = htmlPage(issue, page, picture, m_shapes) + std::exchange(m_script, {}); // behind the first page
    m_takesLetters = !m_shapes.isFull();
    return write(html);
}

std::optional<Failure> EbookFile::addData(const QByteArray &html)
{
    return write(html);
}

std::optional<Failure> EbookFile::endPages()
{
    return write(htmlThumbnails(m_thumbnails));
}

std::optional<Failure> EbookFile::addPdf(int descriptor, qint64 size)
{
    if (pieceAt(descriptor, 0, std::min<qint64>(size, 2)) == "<!") // the issue is itself an e-book
        return std::nullopt;
    std::optional<Failure> why = write(htmlPdfBegin());
    for (qint64 at = 0; at < size && !why;) {
        const QByteArray piece = pieceAt(descriptor, at, std::min(pieceSize, size - at));
        if (piece.isEmpty())
            return Failure{Reason::NotReadable, {}};
        why = write(piece.toBase64());
        at += piece.size();
    }
    return why ? why : write(htmlPdfEnd());
}

std::optional<Failure> EbookFile::end()
{
    if (const auto why = write(htmlEnd()))
        return why;
    return m_file.commit() ? std::nullopt : std::optional(Failure{Reason::CannotWrite, m_file.errorString()});
}

std::optional<Failure> EbookFile::write(const QByteArray &html)
{
    m_report.bytes += html.size();
    return m_file.write(html) == html.size() ? std::nullopt
                                             : std::optional(Failure{Reason::CannotWrite, m_file.errorString()});
}

} // namespace fanye::ebook
