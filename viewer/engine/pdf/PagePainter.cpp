// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PagePainter.h"

#include "engine/pdf/PictureInk.h"

#include <QImage>

#include <cstring>

namespace fanye::engine {
namespace {

constexpr int smallSide = 256; // pixels

bool isOneColour(const Canvas &canvas)
{
    const auto count = std::size_t(canvas.area.width()) * std::size_t(canvas.area.height());
    const std::uint32_t *next = canvas.pixels + 1;
    return count < 2 || std::memcmp(canvas.pixels, next, (count - 1) * sizeof *next) == 0;
}

bool isOneColour(QImage picture)
{
    return isOneColour(Canvas{picture.size(), picture.rect(), reinterpret_cast<std::uint32_t *>(picture.bits())});
}

} // namespace

Result<bool> PagePainter::paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount)
{
    m_pageCount = pageCount;
    if (painter != Painter::Fastest)
        return paintWith(choiceAfter(painter, page), page, canvas) ? Result<bool>(true)
                                                                   : Result<bool>(Reason::PageUnreadable);
    const auto [choice, isFinal] = decisionFor(page, canvas.page);
    if (choice == Choice::Neither)
        return Reason::PageUnreadable;
    if (!paintWith(choice, page, canvas))
        return paintWith(other(choice), page, canvas) ? Result<bool>(true) : Result<bool>(Reason::PageUnreadable);
    if (isFinal)
        return true;
    const Choice looked = isOneColour(canvas) ? choiceForBlank(page, canvas.page, choice) : choice;
    m_decisions[page] = {looked, true};
    return looked == choice ? Result<bool>(true) : paint(page, canvas, painter, pageCount);
}

PagePainter::Decision PagePainter::decisionFor(PageNumber page, QSize size)
{
    const auto known = m_decisions.find(page);
    if (known != m_decisions.end())
        return known->second;
    return m_decisions[page] = {firstChoice(page, size), false};
}

PagePainter::Choice PagePainter::firstChoice(PageNumber page, QSize size)
{
    PdfiumGaps *gaps = m_libraries.gaps();
    const Gap gap = gaps ? gaps->of(page) : Gap::None;
    if (gap != Gap::Suspected)
        return gap == Gap::Certain ? Choice::Poppler : Choice::Pdfium;
    const bool isMissing
        = hasInkMissing(smallPicture(page, size, Choice::Pdfium), smallPicture(page, size, Choice::Poppler));
    return isMissing ? Choice::Poppler : Choice::Pdfium;
}

// After a worker died over the page, which no picture is made of twice. Where pictures were to be compared, poppler
// took the time, as Qt PDF is fast on what it knows.
PagePainter::Choice PagePainter::choiceAfter(Painter painter, PageNumber page)
{
    PdfiumGaps *gaps = m_libraries.gaps();
    const Gap gap = gaps ? gaps->of(page) : Gap::None;
    const bool isOutOfTime = painter == Painter::Patient;
    const Gap forPdfium = isOutOfTime ? Gap::Suspected : Gap::Certain; // else Qt PDF is to blame
    return gap == forPdfium ? Choice::Pdfium : Choice::Poppler;
}

// Of a page of which the picture by `made`, or a tile of it, is of one colour.
PagePainter::Choice PagePainter::choiceForBlank(PageNumber page, QSize size, Choice made)
{
    PdfiumGaps *gaps = m_libraries.gaps();
    if (gaps && !gaps->isDrawn(page))
        return made;
    for (const Choice choice : {made, other(made)})
        if (const QImage small = smallPicture(page, size, choice); !small.isNull() && !isOneColour(small))
            return choice;
    return isMissedByBoth(page) ? Choice::Neither : made;
}

// Of a page of which both pictures are of one colour. poppler paints an image that it cannot read in white, so that for
// images only Qt PDF tells whether they were painted.
bool PagePainter::isMissedByBoth(PageNumber page)
{
    PdfiumGaps *gaps = m_libraries.gaps();
    PdfiumPainter *pdfium = m_libraries.pdfium();
    PopplerReader *poppler = m_libraries.poppler(page);
    if (!gaps || !pdfium || !poppler || pdfium->paintsAnything(page))
        return false;
    const auto expected = gaps->expectedOn(page);
    return expected == PdfiumGaps::Expected::Image
        || (expected == PdfiumGaps::Expected::Forms && !poppler->paintsAnything(page))
        || (expected == PdfiumGaps::Expected::Text && !poppler->paintsAnything(page) && poppler->hasTextInside(page));
}

// To look at; null where the library cannot paint the page.
QImage PagePainter::smallPicture(PageNumber page, QSize pageSize, Choice choice)
{
    const QSize size = pageSize.scaled(smallSide, smallSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    QImage picture(size, QImage::Format_RGB32);
    const Canvas canvas{size, picture.rect(), reinterpret_cast<std::uint32_t *>(picture.bits())};
    return paintWith(choice, page, canvas) ? picture : QImage();
}

bool PagePainter::paintWith(Choice choice, PageNumber page, const Canvas &canvas)
{
    if (choice == Choice::Pdfium) {
        PdfiumPainter *pdfium = m_libraries.pdfium();
        return pdfium && pdfium->pageCount() == m_pageCount && pdfium->paint(page, canvas);
    }
    PopplerReader *poppler = m_libraries.poppler(page);
    return poppler && page.index() < poppler->pageCount() && poppler->paint(page, canvas);
}

} // namespace fanye::engine
