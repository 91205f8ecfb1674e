// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/TypeSettings.h"
#include "flip/face/Face.h"
#include "reflow/Passage.h"

#include <QColor>
#include <QFont>
#include <QString>

namespace fanye::app {

constexpr double textLeading = 1.8; // from line to line, in type sizes

// The colours of the column: those of the book.
struct ColumnColours
{
    flip::Paper kind = flip::Paper::White;
    QColor paper, ink, faint, selected, hit, currentHit, spoken;
};
ColumnColours columnColours(flip::Paper paper, QColor highlight); // that of the window's own selections

// How all pages of a column are set: fonts and width in pixels of the screen before scaling.
class PageSetting
{
public:
    PageSetting() = default;
    PageSetting(const TypeSettings &type, double room); // room: what the view has for a line, at most

    double em() const { return m_em; }
    double width() const { return m_width; } // of the column
    double lineHeight() const { return m_em * textLeading; }
    int charactersInLine() const;
    QFont fontFor(reflow::PassageKind kind) const;
    QFont headFont() const; // of "Page 9"
    double spaceAbove(reflow::PassageKind kind) const;
    double indent(const reflow::Passage &passage) const; // of the first line
    double headHeight() const { return 2.4 * m_em; }
    double spaceBelowPage() const { return 1.6 * m_em; }

private:
    QFont m_font;
    double m_em = 16, m_width = 100;
};

} // namespace fanye::app
