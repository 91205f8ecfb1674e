// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/face/FaceHighlights.h"
#include "flip/face/Face.h"
#include "issue/Underline.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>

namespace fanye::flip {
namespace {

QRectF bounds(const std::vector<QRectF> &rects, const std::vector<QRectF> &others)
{
    QRectF all;
    for (const QRectF &rect : rects)
        if (std::find(others.begin(), others.end(), rect) == others.end())
            all |= rect;
    return all;
}

QRectF bounds(const std::vector<FaceMark> &marks, const std::vector<FaceMark> &others)
{
    QRectF all;
    for (const FaceMark &mark : marks)
        if (std::find(others.begin(), others.end(), mark) == others.end())
            all |= mark.rect;
    return all;
}

// A slip of paper with two lines on it.
void drawNoteSign(QPainter &painter, const QRectF &at, QColor ink)
{
    const double stroke = std::max(1.0, at.width() / 14);
    painter.setPen(QPen(ink.darker(170), stroke));
    painter.setBrush(ink);
    painter.drawRoundedRect(at.adjusted(stroke, stroke, -stroke, -stroke), at.width() / 8, at.width() / 8);
    for (const double y : {0.4, 0.62})
        painter.drawLine(at.topLeft() + QPointF(0.28 * at.width(), y * at.height()),
                         at.topLeft() + QPointF(0.72 * at.width(), y * at.height()));
    painter.setPen(Qt::NoPen);
}

// Below a line of print; at the left of one that is written vertically.
QRectF underlineOf(const QRectF &line)
{
    const double em = std::min(line.width(), line.height());
    return isVerticalLine(line) ? QRectF(line.left() - em / 12, line.top(), em / 10, line.height())
                                : QRectF(line.left(), line.bottom() - em / 12, line.width(), em / 10);
}

template <typename OnFace> void drawMarks(QPainter &painter, const FaceParameters &parameters, OnFace onFace)
{
    for (const FaceMark &mark : parameters.highlights.marks) {
        const QRectF at = onFace(mark.rect);
        const QColor ink = highlighterInk(mark.ink, parameters.paper);
        painter.setBrush(ink);
        if (mark.kind == FaceMark::Kind::Highlight)
            painter.drawRect(at);
        else if (mark.kind == FaceMark::Kind::Underline)
            painter.fillRect(underlineOf(at), ink.darker(underlineDarkness));
    }
}

// Cloth with a notch at its end, and its shadow on the paper.
void drawRibbon(QPainter &painter, const QRectF &at, QColor ink)
{
    const double notch = at.width() * 0.45;
    const QPolygonF cloth{at.topLeft(), at.topRight(), at.bottomRight(), QPointF(at.center().x(), at.bottom() - notch),
                          at.bottomLeft()};
    painter.setBrush(QColor(0, 0, 0, 46));
    painter.drawPolygon(cloth.translated(at.width() / 14, at.width() / 14));
    QLinearGradient sheen(at.topLeft(), at.topRight());
    sheen.setColorAt(0, ink.darker(108));
    sheen.setColorAt(0.35, ink.lighter(112));
    sheen.setColorAt(1, ink.darker(115));
    painter.setBrush(sheen);
    painter.drawPolygon(cloth);
}

template <typename OnFace> void drawOnTop(QPainter &painter, const FaceParameters &parameters, OnFace onFace)
{
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    for (const FaceMark &mark : parameters.highlights.marks)
        if (mark.kind == FaceMark::Kind::Note)
            drawNoteSign(painter, onFace(mark.rect), highlighterInk(mark.ink, parameters.paper));
        else if (mark.kind == FaceMark::Kind::Ribbon)
            drawRibbon(painter, onFace(mark.rect), mark.ink);
}

} // namespace

QColor selectionInk(QColor highlight, Paper paper)
{
    const int hue = highlight.hslHue(), saturation = std::max(110, highlight.hslSaturation());
    return QColor::fromHsl(std::max(0, hue), hue < 0 ? 0 : saturation, paper == Paper::Night ? 64 : 205);
}

QColor highlighterInk(QColor ink, Paper paper)
{
    return paper == Paper::Night ? QColor::fromHsl(std::max(0, ink.hslHue()), ink.hslSaturation() / 2, 50) : ink;
}

QColor hitInk(Paper paper)
{
    return paper == Paper::Night ? QColor(70, 62, 8) : QColor(255, 240, 130);
}

QColor currentHitInk(Paper paper)
{
    return paper == Paper::Night ? QColor(128, 70, 0) : QColor(255, 186, 84);
}

FaceMark ribbonOn(const FaceParameters &parameters)
{
    const double page = parameters.pagePoints.width();
    const double width = std::min(15.0, 0.035 * page), beside = 1.8 * width;
    const double left = parameters.side == SheetSide::Left ? beside : page - beside - width;
    const QColor red = parameters.paper == Paper::Night ? QColor(140, 48, 38) : QColor(184, 58, 44);
    return {FaceMark::Kind::Ribbon, {left, 0, width, 2.9 * width}, red};
}

QColor spokenInk(Paper paper)
{
    return paper == Paper::Night ? QColor(52, 44, 84) : QColor(226, 216, 246);
}

void drawHighlights(QImage &pixels, const FaceParameters &parameters, QSize texels, const QRectF &part)
{
    if (parameters.highlights.isEmpty())
        return;
    const QRectF page = QRectF(pageOnSheet(parameters)).translated(-part.topLeft());
    const double dx = texels.width() / part.width(), dy = texels.height() / part.height();
    const double sx = page.width() / parameters.pagePoints.width(), sy = page.height() / parameters.pagePoints.height();
    QPainter painter(&pixels);
    painter.setClipRect(QRect(QPoint(), texels));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isNight = parameters.paper == Paper::Night;
    // Print stays as dark as it is, and marks over each other become no darker.
    painter.setCompositionMode(isNight ? QPainter::CompositionMode_Lighten : QPainter::CompositionMode_Darken);
    const auto onFace = [&](const QRectF &rect) {
        return QRectF((page.x() + rect.x() * sx) * dx, (page.y() + rect.y() * sy) * dy, rect.width() * sx * dx,
                      rect.height() * sy * dy);
    };
    const auto mark = [&](const std::vector<QRectF> &rects, QColor colour) {
        painter.setBrush(colour);
        for (const QRectF &rect : rects)
            painter.drawRoundedRect(onFace(rect).adjusted(-1, -1, 1, 1), 2, 2);
    };
    const auto fillLines = [&](const std::vector<QRectF> &rects, QColor colour) {
        QRegion lines; // that touch are not marked twice where they do
        for (const QRectF &rect : rects)
            lines += onFace(rect).toRect().adjusted(-1, -1, 1, 1);
        for (const QRect &rect : lines)
            painter.fillRect(rect, colour);
    };
    fillLines(parameters.highlights.spoken, spokenInk(parameters.paper));
    drawMarks(painter, parameters, onFace);
    painter.setCompositionMode(isNight ? QPainter::CompositionMode_Screen : QPainter::CompositionMode_Multiply);
    mark(parameters.highlights.hits, hitInk(parameters.paper));
    mark(parameters.highlights.current, currentHitInk(parameters.paper));
    fillLines(parameters.highlights.selected, parameters.selection);
    drawOnTop(painter, parameters, onFace);
}

QRectF differingArea(const FaceHighlights &a, const FaceHighlights &b)
{
    QRectF all = bounds(a.marks, b.marks) | bounds(b.marks, a.marks);
    for (const auto &highlights :
         {&FaceHighlights::hits, &FaceHighlights::current, &FaceHighlights::selected, &FaceHighlights::spoken})
        all |= bounds(a.*highlights, b.*highlights) | bounds(b.*highlights, a.*highlights);
    return all;
}

void HighlightedPages::clear()
{
    m_hits.clear();
    m_selected.clear();
    m_spoken.clear();
    m_marks.clear();
    m_bookmarked.clear();
}

FaceHighlights HighlightedPages::on(PageNumber page) const
{
    FaceParameters parameters;
    addTo(parameters, page);
    return parameters.highlights;
}

void HighlightedPages::addTo(FaceParameters &parameters, PageNumber page) const
{
    for (const auto &[highlighted, highlights] : m_hits)
        if (highlighted == page)
            parameters.highlights = highlights;
    for (const auto &[marked, mark] : m_marks)
        if (marked == page)
            parameters.highlights.marks.push_back(mark);
    // A wide page has one on its last half.
    if (parameters.part != PagePart::LeftHalf
        && std::find(m_bookmarked.begin(), m_bookmarked.end(), page) != m_bookmarked.end())
        parameters.highlights.marks.push_back(ribbonOn(parameters));
    for (const auto &[spoken, rects] : m_spoken)
        if (spoken == page)
            parameters.highlights.spoken = rects;
    for (const auto &[highlighted, rects] : m_selected)
        if (highlighted == page) {
            parameters.highlights.selected = rects;
            parameters.selection = selectionInk(m_highlight, parameters.paper);
        }
}

} // namespace fanye::flip
