// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/textmode/ColumnSpans.h"
#include "app/textmode/TextColumn.h"
#include "search/Search.h"

#include <QAbstractScrollArea>

namespace fanye::app {

class ColumnPointer;

// Shows a TextColumn, scrolls it, and selects in it with the pointer. GUI thread.
class TextView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TextView(QWidget *parent = nullptr);

    // What is in sight stays there if the new text has it. Null: none.
    void setText(std::shared_ptr<const text::IssueText> text, TextColumn::HeadOf headOf);
    void setType(const TypeSettings &type);
    void setPaper(flip::Paper paper);
    void setMarks(std::vector<flip::ReaderMark> marks); // of the reader
    void setSelection(const std::optional<text::TextSpan> &span) { setMarked({span, m_marked.spoken}); }
    void setSpoken(const std::optional<text::TextSpan> &span) { setMarked({m_marked.selection, span}); } // read aloud
    void setHits(const search::Hits &hits, std::optional<int> current);

    void showPage(PageNumber page); // at the top of the view, unless its beginning is in sight
    void showPlace(const text::TextPlace &place); // in sight
    bool isInSight(const text::TextPlace &place); // its line
    std::optional<PageNumber> pageAtTop() const; // which most of the view shows; none: no text

Q_SIGNALS:
    void selected(const fanye::text::TextSpan &span); // by the pointer; empty: nothing any more
    void sentenceClicked(const fanye::text::TextSpan &span);
    void sizeWanted(int steps); // of the type: 1 larger, -1 smaller
    void pageAtTopChanged(fanye::PageNumber page); // by the reader's scrolling

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Anchor // what stays where it is while the column changes
    {
        PageNumber page;
        double share = 0; // of its height above the view's top
    };
    void setMarked(const MarkedSpans &marked);
    std::optional<Anchor> anchor() const;
    void restore(const std::optional<Anchor> &anchor);
    void setWidth();
    void takeColours();
    void setInSight();
    std::optional<double> topInView(const text::TextPlace &place); // of its line; none: it is not set
    void scrollTo(double top);
    double left() const; // of the column, in the viewport
    QPointF inColumn(QPointF inViewport) const;
    void announceTop();

    TextColumn m_column;
    ColumnPointer *m_pointer;
    TypeSettings m_type;
    flip::Paper m_paper = flip::Paper::White;
    ColumnColours m_colours;
    MarkedSpans m_marked;
    ColumnSpans m_spans;
    std::optional<PageNumber> m_top;
    bool m_isSetting = false; // pages in sight
    bool m_isPlacing = false; // the view moves without the reader
};

} // namespace fanye::app
