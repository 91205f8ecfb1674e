// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Lettering.h"
#include "issue/PageGeometry.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace fanye::ebook {

// The letters of a page as they are stored: in letter units from the top left corner of what is shown of the page.
struct PageLetters
{
    std::vector<QByteArray> shapes; // path data
    std::vector<Letter> letters; // empty: the picture holds the whole page
};

// Those of what is shown of the page. None where the letters are told of a page of another size.
PageLetters pageLetters(const Lettering &lettering, const PageGeometry &page);

// Whether the letters belong to such a page.
bool fits(const Lettering &lettering, const PageGeometry &page);

// The shapes of an issue. Each is written once, with the first page that uses it; all later ones refer to it.
class WrittenShapes
{
public:
    // The definitions that this page adds, and its letters, as the inside of an SVG element. Pages in their order.
    QByteArray svgOf(const PageLetters &page);

private:
    QByteArray nameOf(const QByteArray &shape, QByteArray &definitions);

    QHash<QByteArray, int> m_numbers; // by path data
};

} // namespace fanye::ebook
