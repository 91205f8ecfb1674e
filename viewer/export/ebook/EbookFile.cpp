// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookFile.h"

#include <QFile>

namespace fanye::ebook {

EbookFile::EbookFile(const QString &path)
    : m_file(path)
{
}

std::optional<Failure> EbookFile::begin(const EbookIssue &issue, const Player &player)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return Failure{Reason::CannotWrite, m_file.errorString()};
    return write(htmlHead(issue, player));
}

std::optional<Failure> EbookFile::addPage(const QByteArray &html, const PagePicture &picture)
{
    ++m_report.pages;
    m_report.unpainted += picture.webp.isEmpty() ? 1 : 0;
    m_thumbnails.push_back(picture.thumbnail);
    return write(html);
}

std::optional<Failure> EbookFile::addData(const QByteArray &html)
{
    return write(html);
}

std::optional<Failure> EbookFile::addPdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Reason::NotReadable, file.errorString()};
    m_pdf = file.readAll();
    return std::nullopt;
}

std::optional<Failure> EbookFile::end()
{
    if (const auto why = write(htmlThumbnails(m_thumbnails)))
        return why;
    if (!m_pdf.isEmpty())
        if (const auto why = write(htmlPdf(m_pdf)))
            return why;
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
