// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "text/furniture/Folios.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fanye::app {

// A page that an input may mean, and why.
struct PageMeant
{
    enum class By { Folio, Number, Label };
    PageNumber page;
    By by = By::Number;

    friend bool operator==(const PageMeant &, const PageMeant &) = default;
};

// What a reader may mean by "12", "P12", "第12页", "１２", "iv", "4/50" or "4-5 / 50" (its first): the page that
// carries this printed number first, then the page of the PDF with this number, then the PDF's own labels. Each page
// once; empty for nothing. Pure.
std::vector<PageMeant> pagesMeant(const QString &input, const text::Folios &folios, const QStringList &labels,
                                  int pageCount);

// "02 · 4/50", or "4/50" where nothing is printed on the page.
QString pageWords(PageNumber page, const text::Folios &folios, int pageCount);

// The same of pages that lie open: "02-03 · 4-5 / 50", "4-5 / 50", or "4 / 50" of a single one.
QString spreadWords(PageNumber first, PageNumber last, const text::Folios &folios, int pageCount);

// Where something stands: "02 · 4", or "02–03 · 4–5" where it runs over a page end; without what is not printed.
QString passageWords(PageNumber first, PageNumber last, const text::Folios &folios);

} // namespace fanye::app
