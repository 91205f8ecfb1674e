// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ebook/EbookSections.h"
#include "issue/Lettering.h"

#include <QHash>

namespace fanye::engine {

// The letters that lie over the pictures of an e-book's pages. A shape is defined on the first page that uses it; the
// pages before one are read with it, once.
class StoredLetters
{
public:
    // What the sections show stays the caller's.
    explicit StoredLetters(const EbookSections &sections)
        : m_sections(sections)
    {
    }

    // Of the page with this index, kept until another is asked for. Letters without a shape are left out.
    // Lettering::page and difference stay empty.
    const Lettering &of(int index);

private:
    void readShapesUpTo(int index);

    const EbookSections &m_sections;
    QHash<QByteArray, LetterShape> m_shapes; // by name
    int m_read = 0; // pages
    int m_lettered = -1; // the page that is kept
    Lettering m_lettering;
};

} // namespace fanye::engine
