// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PdfiumPainter.h"

#include "engine/backend/Limits.h"
#include "engine/pdf/PdfiumText.h"
#include "engine/pdf/PdfiumTile.h"
#include "issue/PlainText.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>

#include <algorithm>
#include <cmath>

namespace fanye::engine {
namespace {

Reason reasonOf(QPdfDocument::Error error, const QString &password)
{
    if (error == QPdfDocument::Error::IncorrectPassword)
        return password.isEmpty() ? Reason::PasswordNeeded : Reason::WrongPassword;
    if (error == QPdfDocument::Error::UnsupportedSecurityScheme)
        return Reason::UnknownEncryption;
    return Reason::Damaged;
}

// Sizes in pixels are rounded: the proportions of a small picture may differ from the page's by one pixel.
bool haveSameProportions(QSizeF page, QSize pixels)
{
    const double tolerance = 1.5 * std::max(page.width() / pixels.width(), page.height() / pixels.height());
    return std::abs(page.width() - page.height() * pixels.width() / pixels.height()) <= std::max(tolerance, 1.0);
}

// As a trimmed page is.
bool isMostOfPage(const Canvas &canvas)
{
    return 3 * qint64(canvas.area.width()) * canvas.area.height() >= qint64(canvas.page.width()) * canvas.page.height();
}

QImage paintedPage(QPdfDocument &pdf, int page, QSize size)
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    return pdf.render(page, size, options);
}

} // namespace

class PdfiumPainter::Document
{
public:
    Document(QByteArrayView view, const QString &password)
        : m_bytes(QByteArray::fromRawData(view.data(), view.size()))
    {
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_pdf.setPassword(password); // works only before load()
        m_pdf.load(&m_buffer);
    }
    QPdfDocument &pdf() { return m_pdf; }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_pdf; // last: it reads from the others until it is destroyed
};

PdfiumPainter::PdfiumPainter(std::unique_ptr<Document> document)
    : m_document(std::move(document))
{
}

PdfiumPainter::~PdfiumPainter() = default;

// The library stays initialised as long as there is a document.
void PdfiumPainter::warmUp()
{
    static const QPdfDocument document(nullptr);
}

Result<std::shared_ptr<PdfiumPainter>> PdfiumPainter::open(QByteArrayView bytes, const QString &password)
{
    auto document = std::make_unique<Document>(bytes, password);
    const QPdfDocument &pdf = document->pdf();
    if (pdf.status() != QPdfDocument::Status::Ready)
        return reasonOf(pdf.error(), password);
    if (pdf.pageCount() < 1)
        return Reason::Damaged;
    return std::shared_ptr<PdfiumPainter>(new PdfiumPainter(std::move(document)));
}

int PdfiumPainter::pageCount() const
{
    return m_document->pdf().pageCount();
}

bool PdfiumPainter::paint(PageNumber page, const Canvas &canvas)
{
    QPdfDocument &pdf = m_document->pdf();
    if (!haveSameProportions(pdf.pagePointSize(page.index()), canvas.page))
        return false;
    const QImage picture = canvas.isWholePage() ? paintedPage(pdf, page.index(), canvas.page)
        : areTilesExact()                       ? paintedTile(pdf, page.index(), canvas.page, canvas.area)
        : isMostOfPage(canvas)                  ? paintedPage(pdf, page.index(), canvas.page).copy(canvas.area)
                                                : QImage();
    if (picture.size() != canvas.area.size() || picture.format() != QImage::Format_ARGB32)
        return false;
    canvas.layOnPaper(picture);
    return true;
}

bool PdfiumPainter::paintsAnything(PageNumber page)
{
    const QImage picture = paintedPage(m_document->pdf(), page.index(), {256, 256});
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qAlpha(picture.pixel(x, y)) != 0)
                return true;
    return false;
}

std::vector<LineRead> PdfiumPainter::lines(PageNumber page)
{
    return linesOf(m_document->pdf(), page.index());
}

IssueFacts PdfiumPainter::facts() const
{
    IssueFacts facts;
    QPdfDocument &pdf = m_document->pdf();
    facts.title = plainText(pdf.metaData(QPdfDocument::MetaDataField::Title).toString());
    for (int index = 0; index < std::min(pdf.pageCount(), mostPages); ++index) {
        const QSizeF size = pdf.pagePointSize(index);
        facts.pages.push_back(plausibleGeometry(size.width(), size.height()));
    }
    return facts;
}

} // namespace fanye::engine
