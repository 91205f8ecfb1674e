// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/ebook/EbookIssue.h"
#include "export/ebook/PageLetters.h"

#include <QByteArray>
#include <QSize>

namespace fanye::ebook {

// The program inside the e-book. Neither part may contain what ends its element.
struct Player
{
    QByteArray script, style, icon; // JavaScript, CSS, SVG
};

// The picture of a page, or why there is none.
struct PagePicture
{
    QByteArray webp;
    QSize size; // pixels
    QByteArray thumbnail; // WebP
    Failure unpainted; // where webp is empty
    PageLetters letters = {}; // that lie over the picture
    PictureDifference difference = {}; // of the two together, to the page as it is painted
};

// The parts of an e-book in their order, as UTF-8. All that comes from the issue is text in them. Pure; any thread.
//
//   head, page 1, script (which shows that page at once), data with the outline, pages 2 ..., thumbnails, [PDF], end
QByteArray htmlHead(const EbookIssue &issue, const Player &player);
QByteArray htmlScript(const Player &player);
// `shapes`: those of the pages before it.
QByteArray htmlPage(const EbookIssue &issue, PageNumber page, const PagePicture &picture, WrittenShapes &shapes);
QByteArray htmlData(const EbookIssue &issue, const text::IssueText &text,
                    const std::stop_token &stop = {}); // throws Stopped
QByteArray htmlThumbnails(const std::vector<QByteArray> &thumbnails); // one for each page
QByteArray htmlPdfBegin(); // then the PDF in Base64
QByteArray htmlPdfEnd();
QByteArray htmlEnd();

} // namespace fanye::ebook
