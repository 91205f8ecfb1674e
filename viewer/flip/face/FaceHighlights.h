// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QColor>
#include <QRectF>

#include <utility>
#include <vector>

class QImage;
class QSize;

namespace fanye::flip {

enum class Paper;
struct FaceParameters;

// What is lit on a page, as with a pen: words that were found, and what the reader has selected. Points on the page.
struct FaceHighlights
{
    std::vector<QRectF> hits;
    std::vector<QRectF> current;
    std::vector<QRectF> selected = {};

    bool isEmpty() const { return hits.empty() && current.empty() && selected.empty(); }
    friend bool operator==(const FaceHighlights &, const FaceHighlights &) = default;
};

// The colour that selected print is marked with on this paper, so that it stays readable: the hue of the window's own
// selections, as a pen would draw it.
QColor selectionInk(QColor highlight, Paper paper);

// Marks what is lit. `texels`: how many the pixels show; `part`: what of the sheet that is.
void light(QImage &pixels, const FaceParameters &recipe, QSize texels, const QRectF &part);

// Where one is lit otherwise than the other; points on the page.
QRectF litOtherwise(const FaceHighlights &a, const FaceHighlights &b);

// What is lit on which page, and with which colours of the window.
class HighlightedPages
{
public:
    using Rects = std::vector<std::pair<PageNumber, std::vector<QRectF>>>;

    void clear();
    void clearHits() { m_hits.clear(); }
    void setHits(PageNumber page, FaceHighlights hits) { m_hits.emplace_back(page, std::move(hits)); }
    void setSelected(Rects selected) { m_selected = std::move(selected); }
    void setHighlight(QColor highlight) { m_highlight = highlight; } // of the window's own selections

    void light(FaceParameters &recipe, PageNumber page) const;

private:
    std::vector<std::pair<PageNumber, FaceHighlights>> m_hits;
    Rects m_selected;
    QColor m_highlight;
};

} // namespace fanye::flip
