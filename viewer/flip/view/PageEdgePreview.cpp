// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/PageEdgePreview.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace fanye::flip {
namespace {

constexpr int shade = 10; // around the card, for its shadow
constexpr int drop = 4; // of the shadow
constexpr int inside = 11; // between the card's rim and what is on it
constexpr int space = 8; // below the picture
constexpr double roundness = 7;
constexpr QSize picture(176, 200);
constexpr int titleLines = 2;
constexpr int fromEdge = 6; // of the book to the card, whose shadow begins there
constexpr int fromView = 4;

// The title in so many lines, the last one cut with dots.
QStringList linesOf(const QString &title, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QStringList lines;
    QTextLayout layout(title, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == titleLines) {
            lines += metrics.elidedText(title.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += title.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QRect previewPlace(QSize card, QSize view, SheetSide side, double edge, double pointer)
{
    const int left = side == SheetSide::Right ? int(std::floor(edge)) - fromEdge - card.width()
                                              : int(std::ceil(edge)) + fromEdge;
    const int lowest = std::max(fromView, view.height() - fromView - card.height());
    const int top = std::clamp(int(std::lround(pointer)) - card.height() / 2, fromView, lowest);
    return {QPoint(left, top), card};
}

PageEdgePreview::PageEdgePreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pagePreview"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void PageEdgePreview::setPreview(const PagePreview &preview)
{
    m_preview = preview;
    update();
}

QFont PageEdgePreview::titleFont() const
{
    QFont result = font();
    result.setWeight(QFont::DemiBold);
    return result;
}

QFont PageEdgePreview::placeFont() const
{
    QFont result = font();
    result.setPointSizeF(result.pointSizeF() * 0.92);
    return result;
}

// The same for every page, so that nothing jumps while the pointer moves along the edge.
QSize PageEdgePreview::sizeHint() const
{
    const int words = QFontMetrics(placeFont()).lineSpacing() + titleLines * QFontMetrics(titleFont()).lineSpacing();
    return QSize(picture.width(), picture.height() + space + words) + 2 * QSize(shade + inside, shade + inside);
}

QRectF PageEdgePreview::pictureRoom() const
{
    return {QPointF(shade + inside, shade + inside), QSizeF(picture)};
}

void PageEdgePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintCard(painter);
    paintPicture(painter);
    paintCaption(painter);
}

void PageEdgePreview::paintCard(QPainter &painter) const
{
    const QRectF card = QRectF(rect()).adjusted(shade, shade, -shade, -shade);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 4));
    for (int i = 1; i < shade; ++i)
        painter.drawRoundedRect(card.adjusted(-i, drop - i, i, i - shade + 1 + 2 * drop), roundness + i,
                                roundness + i);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), roundness, roundness);
}

void PageEdgePreview::paintPicture(QPainter &painter) const
{
    const QRectF room = pictureRoom();
    const QSizeF size = m_preview.points.scaled(room.size(), Qt::KeepAspectRatio);
    const double scale = devicePixelRatioF();
    const auto whole = [scale](double pixels) { return std::round(pixels * scale) / scale; };
    const QRectF page(whole(room.center().x() - size.width() / 2), whole(room.center().y() - size.height() / 2),
                      whole(size.width()), whole(size.height()));
    painter.fillRect(page, m_preview.paper);
    if (hasPicture())
        painter.drawImage(page, m_preview.picture);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(page.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PageEdgePreview::paintCaption(QPainter &painter) const
{
    const QRectF room = pictureRoom();
    double y = room.bottom() + space;
    const auto say = [&](const QString &words, const QFont &font, QPalette::ColorRole colour) {
        painter.setFont(font);
        painter.setPen(palette().color(colour));
        const int height = QFontMetrics(font).lineSpacing();
        painter.drawText(QRectF(room.left(), y, room.width(), height), int(Qt::AlignHCenter | Qt::AlignVCenter), words);
        y += height;
    };
    say(m_preview.caption.place, placeFont(), QPalette::PlaceholderText);
    for (const QString &line : linesOf(m_preview.caption.title, titleFont(), int(room.width())))
        say(line, titleFont(), QPalette::ToolTipText);
}

} // namespace fanye::flip
