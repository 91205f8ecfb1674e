// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/TextSpan.h"
#include "text/selection/UnitRange.h"

#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace fanye::text {

// A page of a LinearText: a sentence about it, its text, or both.
struct LinearPage
{
    PageNumber page;
    QString sentence; // spoken before the text; empty: none
    const PageText *text = nullptr; // null: not known
};

// Where some text stands. No rectangle: it is printed nowhere, the whole page is meant.
struct TextBox
{
    PageNumber page;
    std::optional<QRectF> rect; // points, page as displayed

    friend bool operator==(const TextBox &, const TextBox &) = default;
};

// The text of some pages as one string, as assistive technology asks for it: as it is read, furniture behind it,
// watermarks left out; a paragraph ends with a line feed. Says for each UTF-16 unit which line of print, word and
// sentence it belongs to, and where it stands. Offsets outside the text are moved into it. Pure value.
class LinearText
{
public:
    LinearText() = default;
    // REQUIRES: the pages' texts belong to `issue`; pages in ascending order.
    LinearText(std::shared_ptr<const IssueText> issue, const std::vector<LinearPage> &pages);

    const QString &text() const { return m_text; }
    int length() const { return int(m_text.size()); }

    UnitRange characterAt(int offset) const; // both halves of a surrogate pair
    UnitRange wordAt(int offset) const; // with the space behind it
    UnitRange lineAt(int offset) const; // as printed; the cells of a row are one line
    UnitRange sentenceAt(int offset) const; // with the space behind it
    UnitRange paragraphAt(int offset) const;

    std::optional<TextPlace> placeAt(int offset) const; // none: a sentence about a page
    int offsetOf(const TextPlace &place) const; // the first unit at or behind it
    std::optional<PageNumber> pageAt(int offset) const; // none: there is no text

    std::vector<TextBox> boxes(const UnitRange &range) const; // one for each line of print
    // The unit at a point of a page, or of the line nearest to it. None: nothing is printed there.
    std::optional<int> offsetAt(PageNumber page, QPointF point) const;
    QString textIn(PageNumber page, const QRectF &rect) const; // what has its middle there, as one line

private:
    struct Unit
    {
        TextPlace place; // the glyph that it came from
        bool isPrinted = false;
    };
    void addSentence(const LinearPage &page);
    void addText(const PageText &page, const TextSpan &span);
    void endParagraph(PageNumber page);
    int within(int offset) const;

    std::shared_ptr<const IssueText> m_issue;
    QString m_text;
    std::vector<Unit> m_units; // one for each of the text
    std::vector<int> m_lines; // the first units of the lines
};

} // namespace fanye::text
