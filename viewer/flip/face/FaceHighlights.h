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

// What the reader has marked on a page, as it is drawn.
struct FaceMark
{
    enum class Kind { Highlight, Underline, Note, Ribbon };

    Kind kind = Kind::Highlight;
    QRectF rect; // points on the page; of a note, that of its sign
    QColor ink; // of a highlighter on white paper; of a ribbon, that of its cloth

    friend bool operator==(const FaceMark &, const FaceMark &) = default;
};

// The highlights on a page: words that were found, the current one of them, the selection, the reader's marks, and the
// sentence that is read aloud. Points on the page.
struct FaceHighlights
{
    std::vector<QRectF> hits;
    std::vector<QRectF> current;
    std::vector<QRectF> selected = {};
    std::vector<FaceMark> marks = {};
    std::vector<QRectF> spoken = {};

    bool isEmpty() const
    {
        return hits.empty() && current.empty() && selected.empty() && marks.empty() && spoken.empty();
    }
    friend bool operator==(const FaceHighlights &, const FaceHighlights &) = default;
};

// The highlight colour of selected print on this paper: the hue of the window's own selections, as light or dark as
// keeps print readable.
QColor selectionInk(QColor highlight, Paper paper);
// Those of words that were found, and of the one that the reader has gone to.
QColor hitInk(Paper paper);
QColor currentHitInk(Paper paper);
// That of the sentence which is read aloud.
QColor spokenInk(Paper paper);

// The ribbon of a bookmark on the face of that page: it hangs from the top edge, near the outer one.
FaceMark ribbonOn(const FaceParameters &parameters);

// That of a highlighter on this paper, of its ink on white paper.
QColor highlighterInk(QColor ink, Paper paper);

// Draws the highlights of a face on its pixels. `texels`: the size of the pixels that are shown; `part`: the part of
// the sheet that they show.
void drawHighlights(QImage &pixels, const FaceParameters &parameters, QSize texels, const QRectF &part);

// The bounds of the highlights that only one of the two has; points on the page.
QRectF differingArea(const FaceHighlights &a, const FaceHighlights &b);

// The highlights of all pages, and the window's colour for the selection.
class HighlightedPages
{
public:
    using Rects = std::vector<std::pair<PageNumber, std::vector<QRectF>>>;

    void clear();
    void clearHits() { m_hits.clear(); }
    void setHits(PageNumber page, FaceHighlights hits) { m_hits.emplace_back(page, std::move(hits)); }
    void setMarks(std::vector<std::pair<PageNumber, FaceMark>> marks) { m_marks = std::move(marks); }
    void setBookmarked(std::vector<PageNumber> pages) { m_bookmarked = std::move(pages); }
    void setSelected(Rects selected) { m_selected = std::move(selected); }
    void setSpoken(Rects spoken) { m_spoken = std::move(spoken); }
    void setHighlight(QColor highlight) { m_highlight = highlight; } // of the window's own selections

    FaceHighlights on(PageNumber page) const;
    void addTo(FaceParameters &parameters, PageNumber page) const;

private:
    std::vector<std::pair<PageNumber, FaceHighlights>> m_hits;
    Rects m_selected, m_spoken;
    std::vector<std::pair<PageNumber, FaceMark>> m_marks;
    std::vector<PageNumber> m_bookmarked;
    QColor m_highlight;
};

} // namespace fanye::flip
