// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueStructure.h"
#include "issue/PageNumber.h"
#include "text/furniture/Folios.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace fanye::contents {

enum class ContentsSource { Outline, Links, Printed, Typography, Reader };

// An entry of the contents, in reading order. Level 1 is outermost.
struct ContentsEntry
{
    QString title; // plain text
    int level = 1;
    std::optional<PageNumber> page; // none: listed, but nobody knows where it stands
    std::optional<QString> folio;   // as printed on that page
    std::optional<double> top;      // points from the page's top edge
    ContentsSource source = ContentsSource::Outline;
    double confidence = 1; // 0 to 1

    friend bool operator==(const ContentsEntry &, const ContentsEntry &) = default;
};

using Contents = std::vector<ContentsEntry>;

constexpr int subheadingLevel = 3; // from here on entries are sub-headings of an article

// A heading inside an article that was found by its style. What the PDF's own outline or the reader lists is none,
// however deep it stands.
bool isSubheading(const ContentsEntry &entry);

// The PDF's own outline as contents; all that can be said before the text is read.
Contents contentsFromOutline(const std::vector<OutlineItem> &outline, const text::Folios &folios);

// With the number that is printed on each entry's page, as far as it is known now.
Contents withFolios(Contents contents, const text::Folios &folios);

// The row of the entry that is being read on `page`: the last one that begins on it or before; none before the first.
std::optional<int> entryAt(const Contents &contents, PageNumber page);
QString titleAt(const Contents &contents, PageNumber page); // of that entry; empty: none

} // namespace fanye::contents

Q_DECLARE_METATYPE(fanye::contents::Contents)
