// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace fanye::app {

// Draws a row of HitsModel: an article title, or a hit as a snippet with the match highlighted, and its page.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The part of a snippet that fits into `width` pixels, elided on either side, always with the match; the start and end
// of the match are adjusted. Pure but for the font.
struct FittedSnippet
{
    QString text;
    int matchStart = 0, matchEnd = 0;
};
FittedSnippet fittedSnippet(const QString &snippet, int matchStart, int matchEnd, int width,
                            const std::function<int(const QString &)> &widthOf);

} // namespace fanye::app
