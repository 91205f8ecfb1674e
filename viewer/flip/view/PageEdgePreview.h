// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/BookLayout.h"

#include <QColor>
#include <QImage>
#include <QString>
#include <QWidget>

namespace fanye::flip {

// The text below the picture of a page; plain text.
struct PreviewCaption
{
    QString title; // of the contents entry that the page belongs to
    QString place; // page numbers

    friend bool operator==(const PreviewCaption &, const PreviewCaption &) = default;
};

// What the preview shows of a page.
struct PagePreview
{
    QImage picture; // null: not known yet
    QSizeF points;
    QColor paper = Qt::white;
    PreviewCaption caption;
};

// Where the card lies beside the edge: over the page, so that it never covers the pointer on the edge; level with the
// pointer as far as the view allows. Desktop pixels. Pure.
QRect previewPlace(QSize card, QSize view, SheetSide side, double edge, double pointer);

// A small card with the picture of a page, its numbers and its title, shown while the pointer rests on the edge of the
// book. Takes no input.
class PageEdgePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PageEdgePreview(QWidget *parent);

    void setPreview(const PagePreview &preview);
    const PreviewCaption &caption() const { return m_preview.caption; }
    bool hasPicture() const { return !m_preview.picture.isNull(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    QFont placeFont() const;
    QRectF pictureRoom() const;
    void paintCard(QPainter &painter) const;
    void paintPicture(QPainter &painter) const;
    void paintCaption(QPainter &painter) const;

    PagePreview m_preview;
};

} // namespace fanye::flip
