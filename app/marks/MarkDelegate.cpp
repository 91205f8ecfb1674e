// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarkDelegate.h"

#include "app/marks/MarksModel.h"

#include <QApplication>
#include <QPainter>

namespace fanye::app {
namespace {

constexpr int margin = 8, bar = 4; // pixels

// The font's own height is that of its Latin signs: Han of another font need more.
int lineHeight(const QFontMetrics &font)
{
    return int(1.3 * font.height());
}

} // namespace

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    QRect rect = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    if (const auto colour = index.data(MarksModel::ColourRole).value<QColor>(); colour.isValid())
        painter->fillRect(QRect(rect.left(), rect.top(), bar, rect.height()), colour);
    rect.adjust(bar + margin, 0, 0, 0);
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
