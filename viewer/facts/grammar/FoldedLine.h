// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fanye::facts {

// A line prepared for the grammar of numbers and dates: full width as half width, dashes as '-', no space but between
// two letters or digits. Keeps where each unit came from. Bounded: the rest of a very long line is left out.
class FoldedLine
{
public:
    explicit FoldedLine(const QString &line);

    const QString &text() const { return m_text; }
    const QString &source() const { return m_source; }
    // Whether white space stood before this unit of text(), or the line begins there.
    bool hasGapBefore(qsizetype at) const;
    // What the source says from one unit of text() up to another (not included).
    QString sourceOf(qsizetype from, qsizetype to) const;

private:
    void take(QChar unit, qsizetype at, bool isAfterSpace);

    QString m_source, m_text;
    std::vector<qsizetype> m_from; // for each unit of m_text its row in m_source
    std::vector<bool> m_gap; // for each unit whether white space stood before it
};

} // namespace fanye::facts
