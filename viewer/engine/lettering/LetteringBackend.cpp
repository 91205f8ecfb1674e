// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lettering/LetteringBackend.h"

#include "engine/lettering/PageSvg.h"
#include "engine/lettering/SvgLetters.h"
#include "lettering/LetteringProof.h"

#include <QImage>

#include <cstring>
#include <exception>

namespace fanye::engine {

using namespace lettering;

namespace {

bool paintWithoutText(const QByteArray &pdf, const Canvas &like, QImage &picture)
{
    PdfBackend backend(FileBytes::own(pdf), {});
    const Canvas canvas{like.page, like.area, reinterpret_cast<std::uint32_t *>(picture.bits())};
    return backend.prepareToPaint(Painter::Fastest)
        && backend.paint(PageNumber::fromIndex(0), canvas, Painter::Fastest, 1);
}

} // namespace

std::unique_ptr<Backend> LetteringBackend::open(std::unique_ptr<FileBytes> bytes, const QString &password)
{
    return std::make_unique<LetteringBackend>(std::move(bytes), password);
}

Lettering LetteringBackend::letter(PageNumber page, const Canvas &canvas, int pageCount)
{
    QImage background(canvas.area.size(), QImage::Format_RGB32);
    auto found = lettering(page, canvas, pageCount, background);
    if (!found)
        return {};
    if (!isProved(found->difference)) {
        found->letters.clear();
        found->shapes.clear();
    } else {
        std::memcpy(canvas.pixels, background.constBits(), std::size_t(background.sizeInBytes()));
    }
    return *std::move(found);
}

// The letters and the picture without them, compared with the page on the canvas.
std::optional<Lettering> LetteringBackend::lettering(PageNumber page, const Canvas &canvas, int pageCount,
                                                     QImage &background)
try {
    if (!m_pages)
        m_pages = LetterPages::open(bytes(), password().toUtf8());
    if (!*m_pages || (*m_pages)->pageCount() != pageCount)
        return std::nullopt;
    const auto single = (*m_pages)->of(page);
    if (!single)
        return std::nullopt;
    const PageSvg drawn = pageSvg(single->withoutImages);
    auto found = lettersIn(drawn.svg, drawn.unitsPerPoint);
    if (!found || found->letters.empty() || !paintWithoutText(single->withoutText, canvas, background))
        return std::nullopt;
    found->page = inLetterUnits(drawn.page);
    found->difference = proof(background, *found, canvas.shown(drawn.page), canvas.image());
    return found;
} catch (const std::exception &) {
    return std::nullopt;
}

} // namespace fanye::engine
