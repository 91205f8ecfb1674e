// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/FileBytes.h"
#include "engine/backend/PdfiumPainter.h"
#include "engine/backend/PopplerReader.h"
#include "engine/backend/QpdfCopy.h"
#include "engine/backend/QpdfStructure.h"

#include <functional>
#include <memory>
#include <optional>

namespace fanye::engine {

// Which library may paint a page.
enum class Painter {
    Fastest, // Qt PDF; poppler where it cannot
    PopplerOnly, // after Qt PDF has died on the page
};

// One issue in the hands of the three PDF libraries, each opened when it is first needed. Runs inside the worker
// process: any call may hang or crash on a hostile file. One thread.
class Engine
{
public:
    Engine(std::unique_ptr<FileBytes> bytes, const QString &password);
    ~Engine();

    // What poppler knows of the issue; fails where it cannot be opened.
    Result<IssueFacts> readFacts();
    // The same, as far as Qt PDF knows it: for files that poppler cannot open.
    Result<IssueFacts> readFactsWithPdfium();
    // Opens the issue in the painters' way and tells its number of pages.
    Result<int> prepareToPaint(Painter painter);
    // `pageCount` is the number of pages that the window knows; a library that sees another number may not paint.
    Result<bool> paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount);
    enum class ImageCover { Measured, Skipped };
    // Skipped: imageCover stays 0.
    Result<PageGlyphs> glyphs(PageNumber page, ImageCover cover);
    // A copy with other contents, as writeCopy() does it.
    Result<bool> copy(const CopyOrder &order, const std::function<void(int percent)> &progress);
    // Null where qpdf cannot open the issue.
    QpdfStructure *structure();

private:
    const Result<std::shared_ptr<PopplerReader>> &poppler();
    const Result<std::shared_ptr<PdfiumPainter>> &pdfium();
    Failure explained(const Failure &failure);

    std::unique_ptr<FileBytes> m_bytes;
    QString m_password;
    std::optional<Result<std::shared_ptr<PopplerReader>>> m_poppler;
    std::optional<Result<std::shared_ptr<PdfiumPainter>>> m_pdfium;
    std::optional<std::unique_ptr<QpdfStructure>> m_structure;
};

} // namespace fanye::engine
