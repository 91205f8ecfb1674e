// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/HitDelegate.h"

#include "search/HitsModel.h"

#include <QPainter>

#include <algorithm>

namespace fanye::app {

using namespace search;

namespace {

constexpr int side = 12;
constexpr int space = 6;

QFont strong(QFont font)
{
    font.setBold(true);
    return font;
}

void drawBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
}

// Returns the width used.
int drawOnRight(QPainter *painter, const QRect &room, const QString &words, const QColor &colour)
{
    painter->setPen(colour);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, words);
    return painter->fontMetrics().horizontalAdvance(words) + 2 * space;
}

// The article title and its number of hits.
void drawTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString title = index.data().toString();
    if (title.isEmpty())
        return;
    QRect room = option.rect.adjusted(side, 0, -side, 0);
    painter->setFont(option.font);
    const QString count = QString::number(index.data(HitsModel::CountRole).toInt());
    room.setRight(room.right()
                  - drawOnRight(painter, room, count, option.palette.color(QPalette::PlaceholderText)));
    painter->setFont(strong(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
}

struct SnippetColours
{
    QColor text, match;
};

void drawSnippet(QPainter *painter, QRect room, const FittedSnippet &snippet, const QFont &font,
                 const SnippetColours &colours)
{
    const auto drawPart = [&](const QString &part, const QFont &partFont, const QColor &colour) {
        painter->setFont(partFont);
        painter->setPen(colour);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, part);
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(part));
    };
    drawPart(snippet.text.left(snippet.matchStart), font, colours.text);
    drawPart(snippet.text.mid(snippet.matchStart, snippet.matchEnd - snippet.matchStart), strong(font), colours.match);
    drawPart(snippet.text.mid(snippet.matchEnd), font, colours.text);
}

void drawHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const QColor text = palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = palette.color(QPalette::PlaceholderText);
    const QColor match = palette.color(QPalette::Link);
    QRect room = option.rect.adjusted(side, 0, -side, 0);
    painter->setFont(option.font);
    room.setRight(room.right() - drawOnRight(painter, room, index.data(HitsModel::PageWordsRole).toString(), faint));
    const QFontMetrics metrics(strong(option.font)); // the wider font
    const auto snippet
        = fittedSnippet(index.data(HitsModel::SnippetRole).toString(), index.data(HitsModel::MatchStartRole).toInt(),
                        index.data(HitsModel::MatchEndRole).toInt(), room.width(),
                        [&](const QString &part) { return metrics.horizontalAdvance(part); });
    drawSnippet(painter, room, snippet, option.font, {text, match});
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    drawBackground(painter, option);
    if (index.parent().isValid())
        drawHit(painter, option, index);
    else
        drawTitle(painter, option, index);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isTitle = !index.parent().isValid();
    if (isTitle && index.data().toString().isEmpty())
        return {100, space}; // hits before the first article
    return {100, option.fontMetrics.height() + (isTitle ? 16 : 10)};
}

FittedSnippet fittedSnippet(const QString &snippet, int matchStart, int matchEnd, int width,
                            const std::function<int(const QString &)> &widthOf)
{
    const QString dots = QStringLiteral("…");
    int first = std::clamp(matchStart - 4, 0, int(snippet.size())); // some context before the match
    int last = int(snippet.size());
    const auto words = [&] {
        return (first > 0 ? dots : QString()) + snippet.mid(first, last - first)
            + (last < snippet.size() ? dots : QString());
    };
    while (last > matchEnd && widthOf(words()) > width)
        --last;
    while (first < matchStart && widthOf(words()) > width)
        ++first;
    while (first > 0) {
        --first;
        if (widthOf(words()) > width) {
            ++first;
            break;
        }
    }
    const int shift = (first > 0 ? int(dots.size()) : 0) - first;
    return {words(), matchStart + shift, matchEnd + shift};
}

} // namespace fanye::app
