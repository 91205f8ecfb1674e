// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/furniture/FolioMap.h"
#include "text/furniture/MarginRows.h"
#include "text/layout/IssueText.h"
#include "text/layout/PageLayout.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace fanye::text {

// The text of an issue whose pages come little by little. Results are kept from one read() to the next: the words of a
// page always, its lines as long as its furniture stays the same. Pure; one thread at a time.
class GrowingText
{
public:
    GrowingText(int pageCount, QStringList labels); // as in IssueFacts

    // Instead of what was known of this page before, if anything.
    void add(SharedGlyphs page);

    // The same as readText() of all pages added so far. n log n in the glyphs of a page. Throws Stopped; what was
    // worked out until then is kept.
    std::shared_ptr<const IssueText> read(const std::stop_token &stop = {});

private:
    struct Page
    {
        SharedGlyphs glyphs;
        std::optional<PageWords> words;
        ComparedRows compared;
        std::optional<PageFurniture> furniture; // that the following were made with
        PageLayout layout; // its blocks and roles are still to be found
        FolioVotes votes;
    };

    void findWords(const std::stop_token &stop);
    void findLines(const std::stop_token &stop);

    int m_pageCount;
    QStringList m_labels;
    std::map<PageNumber, Page> m_pages;
};

} // namespace fanye::text
