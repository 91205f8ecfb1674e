// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/TextHit.h"

namespace fanye::text {

// What is taken at once: a glyph, or all of what it belongs to.
enum class TextUnit { Glyph, Word, Line, Paragraph };

// All of what the glyph belongs to. REQUIRES: the text has it.
TextSpan unitAround(const IssueText &text, const TextPlace &glyph, TextUnit unit);

enum class TextStep { Glyph, Word, Line };
enum class TextWay { Back, On };

// What a reader has selected: from where it was begun to where it has been led, whole words after a word was taken first.
// It runs in the order of reading over lines, columns and pages; furniture is left out unless it was begun there and
// stays there. Pure; the text is always the one it was begun in.
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
    TextSpan m_anchor; // what was taken first
    bool m_isFurniture = false; // it was begun there
    TextPlace m_focus; // where it has been led
    TextSpan m_span;
    bool m_hasBegun = false;
};

} // namespace fanye::text
