// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Canvas.h"
#include "engine/pdf/OtherReading.h"
#include "issue/IssueFacts.h"
#include "issue/Result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <vector>

namespace fanye::engine {

// Paints pages with Qt PDF, the faster painter, and tiles of them where the installed version places tiles correctly.
// It is never asked for geometry, which it gets wrong under a crop box.
class PdfiumPainter
{
public:
    // Initialises the library, which may reserve much address space.
    static void warmUp();
    // `bytes` must outlive the painter.
    static Result<std::shared_ptr<PdfiumPainter>> open(QByteArrayView bytes, const QString &password);
    ~PdfiumPainter();

    int pageCount() const;
    // False for a page that Qt PDF cannot load or sees in other proportions.
    bool paint(PageNumber page, const Canvas &canvas);
    // Whether anything is painted on the page, be it in white.
    bool paintsAnything(PageNumber page);
    // See linesOf().
    std::vector<LineRead> lines(PageNumber page);
    // The little that Qt PDF knows, for a file that only it can open: the pages' sizes.
    IssueFacts facts() const;

private:
    class Document;
    explicit PdfiumPainter(std::unique_ptr<Document> document);
    std::unique_ptr<Document> m_document;
};

} // namespace fanye::engine
