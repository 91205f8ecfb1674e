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

// How many different shapes an issue may have before its further pages are stored as pictures: bounds the memory, and
// leaves room for the pages that are under way.
struct ShapeLimits
{
    qsizetype shapes = mostIssueShapes - 8 * qsizetype(mostLetters);
    qsizetype bytes = 64 << 20; // of their path data
};

// The shapes of an issue. Each is written once, with the first page that uses it; all later ones refer to it.
class WrittenShapes
{
public:
    explicit WrittenShapes(const ShapeLimits &most = {})
        : m_most(most)
    {
    }
    bool isFull() const { return m_numbers.size() >= m_most.shapes || m_bytes >= m_most.bytes; }

    // The definitions that this page adds, and its letters, as the inside of an SVG element. Pages in their order.
    QByteArray svgOf(const PageLetters &page);

private:
    QByteArray nameOf(const QByteArray &shape, QByteArray &definitions);

    ShapeLimits m_most;
    QHash<QByteArray, int> m_numbers; // by path data
    qsizetype m_bytes = 0; // of it
};

} // namespace fanye::ebook
