// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/textmode/HitSpans.h"
#include "app/textmode/PageSetting.h"
#include "app/textmode/ReaderSpans.h"

#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace fanye::app {

// A place in a set page: in front of this UTF-16 unit of a passage.
struct SetPlace
{
    int passage = 0;
    int unit = 0;
};

// What is marked in the text besides hits.
struct MarkedSpans
{
    std::optional<text::TextSpan> selection;
    std::optional<text::TextSpan> spoken; // read aloud

    friend bool operator==(const MarkedSpans &, const MarkedSpans &) = default;
};

// What is said of a page beside its text, in the reader's language.
struct PageHead
{
    QString head; // "Page 9 · 07"
    QString note; // instead of text that is not there: "This page has no text."
};

// What is marked on a page and on the next one, on which a passage may go on.
struct PageSpans
{
    std::vector<HitSpan> hits;
    std::vector<ReaderSpan> marks;
};

// The passages of a page, set in a column. Positions in pixels of the screen before scaling, from the top left of the
// column. GUI thread.
class SetPage
{
public:
    SetPage(std::vector<reflow::Passage> passages, const PageHead &head, const QString &pictureWords,
            const PageSetting &setting);

    double height() const { return m_height; }
    const std::vector<reflow::Passage> &passages() const { return m_passages; }
    std::optional<SetPlace> placeAt(QPointF at, QTextLine::CursorPosition between = QTextLine::CursorBetweenCharacters)
        const; // of the text nearest to it; none: there is no text
    bool isOnText(QPointF at) const;
    std::optional<double> topOf(PageNumber page) const; // of the line in which this page begins
    std::optional<double> topOf(const text::TextPlace &place) const; // of the line that has it
    // Only what stands within the clip.
    void paint(QPainter &painter, const QRectF &clip, QPointF at, const ColumnColours &colours,
               const MarkedSpans &marked, const PageSpans &spans) const;

private:
    struct Block
    {
        std::unique_ptr<QTextLayout> layout; // of a passage
        double top = 0, height = 0;
    };
    Block blockOf(const reflow::Passage &passage, const QString &pictureWords, const PageSetting &setting) const;
    QList<QTextLayout::FormatRange> rangesIn(const reflow::Passage &passage, const ColumnColours &colours,
                                             const MarkedSpans &marked, const PageSpans &spans) const;
    QTextLine lineOf(const Block &block, double y) const;

    std::vector<reflow::Passage> m_passages;
    std::vector<Block> m_blocks; // one for each passage
    PageHead m_head;
    QFont m_headFont;
    double m_headHeight = 0, m_noteTop = 0, m_width = 0, m_height = 0;
};

} // namespace fanye::app
