// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarkDelegate.h"

#include "app/marks/MarksModel.h"

#include <QApplication>
#include <QPainter>

namespace fanye::app {

using namespace marks;
namespace {

constexpr int margin = 8, sign = 12; // pixels
const QColor ribbon(184, 58, 44);

// The font's own height is that of its Latin signs: Han of another font need more.
int lineHeight(const QFontMetrics &font)
{
    return int(1.3 * font.height());
}

// A field of colour for a highlight, a line for an underline, a slip for a note, a ribbon for a bookmark.
void drawSign(QPainter &painter, const QRect &at, const QModelIndex &index)
{
    const auto colour = index.data(MarksModel::ColourRole).value<QColor>();
    const QVariant kind = index.data(MarksModel::KindRole);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (!kind.isValid()) {
        painter.setBrush(ribbon);
        painter.drawPolygon(
            QPolygon({at.topLeft() + QPoint(2, 0), at.topLeft() + QPoint(10, 0), at.topLeft() + QPoint(10, 12),
                      at.topLeft() + QPoint(6, 8), at.topLeft() + QPoint(2, 12)}));
    } else if (MarkKind(kind.toInt()) == MarkKind::Underline) {
        painter.fillRect(QRect(at.left(), at.bottom() - 3, at.width(), 3), colour.darker(120));
    } else if (MarkKind(kind.toInt()) == MarkKind::Note) {
        painter.setPen(QPen(colour.darker(170), 1));
        painter.drawRect(at.adjusted(1, 1, -2, -2));
        painter.drawLine(at.left() + 3, at.top() + 5, at.right() - 4, at.top() + 5);
    } else {
        painter.drawRoundedRect(at, 2, 2);
    }
}

} // namespace

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    QRect rect = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    drawSign(*painter, QRect(rect.left(), rect.top() + (lineHeight(option.fontMetrics) - sign) / 2, sign, sign), index);
    rect.adjust(sign + margin, 0, 0, 0);
    const QString place = index.data(MarksModel::PlaceRole).toString();
    const int line = lineHeight(option.fontMetrics);
    const int placeWidth = option.fontMetrics.horizontalAdvance(place);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(QRect(rect.left(), rect.top(), rect.width(), line), Qt::AlignRight | Qt::AlignVCenter, place);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect words = rect.adjusted(0, 0, -placeWidth - margin, 0);
    const QString text = index.data(MarksModel::TextRole).toString();
    const QString note = index.data(MarksModel::NoteRole).toString();
    const auto draw = [&](int at, const QString &what) {
        painter->drawText(QRect(words.left(), words.top() + at * line, words.width(), line),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(what, Qt::ElideRight, words.width()));
    };
    draw(0, text.isEmpty() ? note : text);
    if (!text.isEmpty() && !note.isEmpty()) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        draw(1, note);
    }
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasBoth = !index.data(MarksModel::TextRole).toString().isEmpty()
        && !index.data(MarksModel::NoteRole).toString().isEmpty();
    return {100, (hasBoth ? 2 : 1) * lineHeight(option.fontMetrics) + margin};
}

} // namespace fanye::app
