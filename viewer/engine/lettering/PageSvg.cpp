// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lettering/PageSvg.h"

#include <cairo-svg.h>
#include <poppler.h>

#include <memory>

namespace fanye::engine {
namespace {

// cairo writes shapes with a precision of 1/64 of a unit.
constexpr double unitsPerPoint = 16;
constexpr double largestSide = 14'400; // points, the limit of the format
constexpr qsizetype longestSvg = 48 << 20; // bytes

struct Unreference
{
    void operator()(PopplerDocument *document) const { g_object_unref(document); }
    void operator()(PopplerPage *page) const { g_object_unref(page); }
    void operator()(GBytes *bytes) const { g_bytes_unref(bytes); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
template <typename Object> using Owned = std::unique_ptr<Object, Unreference>;

cairo_status_t append(void *to, const unsigned char *data, unsigned length)
{
    auto &svg = *static_cast<QByteArray *>(to);
    if (svg.size() + qsizetype(length) > longestSvg)
        return CAIRO_STATUS_WRITE_ERROR;
    svg.append(reinterpret_cast<const char *>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

// libpoppler tells of each oddity of a file.
void beSilent(const char *, GLogLevelFlags, const char *, void *) { }

Owned<PopplerPage> firstPage(QByteArrayView pdf)
{
    g_log_set_default_handler(beSilent, nullptr);
    const Owned<GBytes> bytes(g_bytes_new_static(pdf.data(), gsize(pdf.size())));
    GError *error = nullptr;
    const Owned<PopplerDocument> document(poppler_document_new_from_bytes(bytes.get(), nullptr, &error));
    g_clear_error(&error);
    return Owned<PopplerPage>(document ? poppler_document_get_page(document.get(), 0) : nullptr);
}

// False where not all of it was written.
bool draw(PopplerPage *page, QSizeF size, QByteArray &svg)
{
    const Owned<cairo_surface_t> surface(
        cairo_svg_surface_create_for_stream(append, &svg, size.width() * unitsPerPoint, size.height() * unitsPerPoint));
    const Owned<cairo_t> context(cairo_create(surface.get()));
    cairo_scale(context.get(), unitsPerPoint, unitsPerPoint);
    poppler_page_render(page, context.get());
    const bool isDrawn = cairo_status(context.get()) == CAIRO_STATUS_SUCCESS;
    cairo_surface_finish(surface.get());
    return isDrawn && cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS;
}

} // namespace

PageSvg pageSvg(QByteArrayView pdf)
{
    PageSvg drawn;
    drawn.unitsPerPoint = unitsPerPoint;
    const Owned<PopplerPage> page = firstPage(pdf);
    if (!page)
        return drawn;
    double width = 0, height = 0;
    poppler_page_get_size(page.get(), &width, &height);
    drawn.page = {width, height};
    if (width > 0 && height > 0 && width <= largestSide && height <= largestSide
        && !draw(page.get(), drawn.page, drawn.svg))
        drawn.svg.clear();
    return drawn;
}

} // namespace fanye::engine
