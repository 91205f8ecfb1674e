// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/TextHit.h"

namespace fanye::text {

// What a selection grows by.
enum class TextUnit { Glyph, Word, Line, Paragraph };

// The unit that the glyph belongs to. REQUIRES: the text has the glyph.
TextSpan unitAround(const IssueText &text, const TextPlace &glyph, TextUnit unit);

enum class TextStep { Glyph, Word, Line };
enum class TextWay { Back, On };

// What a reader has selected: from the anchor, the unit where it was begun, to the focus, in whole units. It runs in
// reading order over lines, columns and pages, without furniture unless anchor and focus are furniture of one page.
// Pure. REQUIRES: each call is given the text that begin() was given.
class TextSelection
{
public:
    void begin(const IssueText &text, const TextHit &hit, TextUnit unit = TextUnit::Glyph);
    void leadTo(const IssueText &text, const TextHit &hit);
    // As Shift with the arrows does. False: there is nothing further.
    bool step(const IssueText &text, TextStep step, TextWay way);
    void setSpan(const TextSpan &span); // of what is read, no furniture
    void clear() { *this = {}; }

    bool hasBegun() const { return m_hasBegun; }
    bool isEmpty() const { return m_span.isEmpty(); }
    const TextSpan &span() const { return m_span; }

private:
    std::optional<TextPlace> stepped(const IssueText &text, TextStep step, TextWay way) const;

    TextUnit m_unit = TextUnit::Glyph;
    TextSpan m_anchor; // the unit where it was begun
    bool m_isFurniture = false; // the anchor is
    TextPlace m_focus; // the moving end
    TextSpan m_span;
    bool m_hasBegun = false;
};

} // namespace fanye::text
