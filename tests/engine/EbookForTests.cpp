// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EbookForTests.h"

#include "support/Catch.h"

#include <webp/encode.h>

namespace fanye {

using namespace engine;

namespace {

QByteArray pageOf(int number, const QByteArray &webp)
{
    const QByteArray image = webp.isEmpty()
        ? QByteArray("<p class=\"unpainted\">not here</p>")
        : "<img alt=\"p\" width=\"1\" height=\"1\" src=\"data:image/webp;base64," + webp.toBase64() + "\">";
    return "<section class=\"page\" id=\"p" + QByteArray::number(number) + "\"><noscript>" + image
        + "<div class=\"words\"><p>a &lt; b</p></div></noscript></section>\n";
}

QByteArray block(const char *kind, const char *name, const QByteArray &content)
{
    return QByteArray("<script type=\"application/") + kind + "\" id=\"" + name + "\">" + content + "</script>\n";
}

} // namespace

QByteArray SmallEbook::html() const
{
    QByteArray html
        = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>T</title>\n"
          "<meta name=\"generator\" content=\"Fanye 1.0\">\n"
          "<style>p > a {}</style><script>if (1<2) run('<section class=\"page\" id=\"p9\">')</script></head>\n"
          "<body><main id=\"pages\">\n";
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        html += pageOf(int(i) + 1, pictures[i]);
        if (i == 0)
            html += block("json", "issue", issue) + block("json", "text", text);
    }
    if (pictures.empty())
        html += block("json", "issue", issue) + block("json", "text", text);
    html += "</main>\n";
    return html + (pdf.isEmpty() ? QByteArray() : block("octet-stream", "pdf", pdf.toBase64())) + "</body>\n</html>\n";
}

QByteArray webpOf(const QImage &picture)
{
    const QImage rgba = picture.convertToFormat(QImage::Format_ARGB32);
    std::uint8_t *bytes = nullptr;
    const std::size_t size
        = WebPEncodeLosslessBGRA(rgba.constBits(), rgba.width(), rgba.height(), int(rgba.bytesPerLine()), &bytes);
    const QByteArray webp(reinterpret_cast<const char *>(bytes), qsizetype(size));
    WebPFree(bytes);
    return webp;
}

QImage plainPicture(QSize size, QColor colour)
{
    QImage picture(size, QImage::Format_ARGB32);
    picture.fill(colour);
    return picture;
}

std::unique_ptr<Backend> ebookWith(const QByteArray &html, const QString &password)
{
    return EbookBackend::open(FileBytes::own(html), password);
}

QImage painted(Backend &backend, int page, QSize size, int pageCount)
{
    if (!backend.prepareToPaint(Painter::Fastest))
        return {};
    QImage picture(size, QImage::Format_RGB32);
    const Canvas canvas{size, picture.rect(), reinterpret_cast<std::uint32_t *>(picture.bits())};
    const auto done = backend.paint(PageNumber::fromNumber(page), canvas, Painter::Fastest, pageCount);
    return done ? picture : QImage();
}

IssueStructure structureOf(Backend &backend)
{
    IssueStructure all;
    REQUIRE(backend.binding());
    backend.readStructure(ProcessorClock::now() + std::chrono::seconds(20), [&all](const IssueStructure &part) {
        all.outline.insert(all.outline.end(), part.outline.begin(), part.outline.end());
        all.links.insert(all.links.end(), part.links.begin(), part.links.end());
        all.isComplete = all.isComplete && part.isComplete;
    });
    return all;
}

} // namespace fanye
