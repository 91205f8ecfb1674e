// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/ebook/EbookHtml.h"

#include <QSaveFile>
#include <QString>

#include <atomic>
#include <optional>

namespace fanye::ebook {

// What an e-book has become.
struct EbookReport
{
    qint64 bytes = 0;
    int pages = 0;
    int unpainted = 0; // of them, without a picture
    int asLetters = 0; // of them, stored as letters over a picture
    PictureDifference difference; // the worst of those, to the page as it is painted
};

// An e-book as it is written: beside its place under another name, which it gets when it is whole; destroyed before, it
// leaves nothing. One thread at a time.
class EbookFile
{
public:
    explicit EbookFile(const QString &path, const ShapeLimits &mostShapes = {});

    // Each answers the failure that keeps the e-book from being written; pages in their order.
    std::optional<Failure> begin(const EbookIssue &issue, const Player &player);
    std::optional<Failure> addPage(const EbookIssue &issue, PageNumber page, const PagePicture &picture);
    std::optional<Failure> addData(const QByteArray &html); // behind the first page
    std::optional<Failure> endPages();
    std::optional<Failure> addPdf(int descriptor, qint64 size); // behind the pages; the descriptor stays the caller's
    std::optional<Failure> end();

    // Whether there is room for the shapes of further pages; those of a few more find room in any case. Any thread.
    bool takesLetters() const { return m_takesLetters; }

    const EbookReport &report() const { return m_report; }

private:
    std::optional<Failure> write(const QByteArray &html);

    QSaveFile m_file;
    std::vector<QByteArray> m_thumbnails;
    WrittenShapes m_shapes;
    QByteArray m_script; // not written yet
    std::atomic<bool> m_takesLetters = true;
    EbookReport m_report;
};

} // namespace fanye::ebook
