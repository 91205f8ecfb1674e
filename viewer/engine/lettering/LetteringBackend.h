// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lettering/LetterPages.h"
#include "engine/pdf/PdfBackend.h"

namespace fanye::engine {

// A PDF whose pages can be had as letters over a picture, too.
class LetteringBackend : public PdfBackend
{
public:
    using PdfBackend::PdfBackend;
    static std::unique_ptr<Backend> open(std::unique_ptr<FileBytes> bytes, const QString &password); // for Format

    Lettering letter(PageNumber page, const Canvas &canvas, int pageCount) override;

private:
    std::optional<Lettering> lettering(PageNumber page, const Canvas &canvas, int pageCount, QImage &background);

    std::optional<std::unique_ptr<LetterPages>> m_pages;
};

} // namespace fanye::engine
