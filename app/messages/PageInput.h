// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "text/furniture/Folios.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fanye::app {

// A page that an input may refer to, and how.
struct PageMeant
{
    enum class By { Folio, Number, Label };
    PageNumber page;
    By by = By::Number;

    friend bool operator==(const PageMeant &, const PageMeant &) = default;
};

// Candidates for "12", "P12", "第12页", "１２", "iv", "4/50" or "4-5 / 50" (its first page), best first: the page with
// this printed number, the PDF page with this number, the page with this label. No duplicates; may be empty. Pure.
std::vector<PageMeant> pagesMeant(const QString &input, const text::Folios &folios, const QStringList &labels,
                                  int pageCount);

// "02 · 4/50", or "4/50" if the page has no printed number.
QString pageWords(PageNumber page, const text::Folios &folios, int pageCount);

// The same for the open pages: "02–03 · 4–5 / 50", "4–5 / 50", or "4 / 50" for a single page.
QString spreadWords(PageNumber first, PageNumber last, const text::Folios &folios, int pageCount);

// The location of a match: "02 · 4", or "02–03 · 4–5" across a page end; without printed numbers if there are none.
QString passageWords(PageNumber first, PageNumber last, const text::Folios &folios);

} // namespace fanye::app
