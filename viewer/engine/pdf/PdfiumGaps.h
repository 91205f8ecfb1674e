// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Backend.h"
#include "engine/pdf/Gap.h"
#include "issue/PageNumber.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace fanye::engine {

// What the pages of a file hold that Qt PDF does not paint as other viewers do, read from the objects with qpdf. One
// thread. Opening reads no page; a page is read when it is asked about.
class PdfiumGaps
{
public:
    // Null where qpdf cannot open the file. Of a large file only a sound cross-reference table is read, because
    // rebuilding one takes seconds. `bytes` must outlive the gaps.
    static std::unique_ptr<PdfiumGaps> open(QByteArrayView bytes, const QByteArray &password);
    ~PdfiumGaps();

    Gap of(PageNumber page);
    // Whether the page's contents or annotations hold anything at all that could be painted.
    bool isDrawn(PageNumber page);
    // Where poppler needs a copy of the file to paint this page (see AmendedCopy.h), that copy; otherwise empty. The
    // copy serves all such pages, and lives as long as the gaps.
    QByteArrayView copyForPoppler(PageNumber page);
    // Whether a picture of the page on which nothing was painted must be wrong: it draws opaque images inside the page,
    // text that is not invisible, or forms in forms deeper than the painters follow. Never where layers are hidden.
    enum class Expected { Nothing, Text, Image, Forms };
    Expected expectedOn(PageNumber page);

    PageWeight weight(PageNumber page, Weighing how); // see PageWeighing.h

private:
    class File;
    explicit PdfiumGaps(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

} // namespace fanye::engine
