// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/BookLayout.h"

#include <QColor>
#include <QImage>
#include <QString>
#include <QWidget>

namespace fanye::flip {

// What is said of a page where its picture is shown; plain text.
struct PreviewCaption
{
    QString title; // of the entry of the contents that it belongs to
    QString place; // its numbers

    friend bool operator==(const PreviewCaption &, const PreviewCaption &) = default;
};

// A page to be shown in passing.
struct PagePreview
{
    QImage picture; // null: not known yet
    QSizeF points;
    QColor paper = Qt::white;
    PreviewCaption caption;
};

// Where the card lies beside the edge: over the page, so that the pointer on the edge is never covered; level with it
// as far as the view allows. Everything in pixels of the desktop. Pure.
QRect previewPlace(QSize card, QSize view, SheetSide side, double edge, double pointer);

// A small card with the picture of a page, its numbers and its title, that comes while the pointer rests on the edge of
// the book. Takes no input.
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
