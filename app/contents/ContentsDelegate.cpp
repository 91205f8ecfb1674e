// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/ContentsDelegate.h"

#include "issue/PlainText.h"

#include <QLineEdit>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace fanye::app {

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), heightIn(option.font))};
}

int ContentsDelegate::heightIn(const QFont &font) const
{
    if (m_height == 0 || font != m_font) {
        QTextLayout both(QStringLiteral("翻页 Page"), font);
        both.beginLayout();
        QTextLine line = both.createLine();
        line.setLineWidth(1000);
        m_height = int(std::ceil(line.height())) + 2;
        both.endLayout();
        m_font = font;
    }
    return m_height;
}

QWidget *ContentsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("contentsTitle"));
    editor->setAccessibleName(tr("Title"));
    editor->setMaxLength(longestPlainText);
    editor->setAutoFillBackground(true);
    return editor;
}

// The editor spans the row, including the page number, and is as tall as needed to show a long title.
void ContentsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const int height = std::max(option.rect.height(), editor->sizeHint().height());
    QRect room = option.rect;
    room.setRight(editor->parentWidget()->width() - 1);
    room.setHeight(height);
    room.moveTop(
        std::clamp(option.rect.center().y() - height / 2, 0, std::max(0, editor->parentWidget()->height() - height)));
    editor->setGeometry(room);
}

} // namespace fanye::app
