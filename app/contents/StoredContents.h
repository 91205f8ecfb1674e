// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/edit/ContentsEdits.h"

#include <QByteArray>

namespace fanye::shelf {
class Store;
}

namespace fanye::app {

// Source of the contents.
enum class ContentsBase {
    Best, // the better of the two
    Outline, // the PDF's outline
    Made, // detected from the pages, ignoring the outline
    None,
};

// What the shelf stores of the contents of each issue: the source that the reader has chosen, and the corrections, which
// each source has of its own. Issues are named by their content keys. GUI thread.
class StoredContents
{
public:
    explicit StoredContents(shelf::Store &shelf) // which outlives this
        : m_shelf(shelf)
    {
    }

    ContentsBase base(const QByteArray &issue) const;
    bool setBase(const QByteArray &issue, ContentsBase base); // false: it could not be saved
    contents::ContentsEdits edits(const QByteArray &issue, ContentsBase base) const;
    bool keep(const QByteArray &issue, ContentsBase base, const contents::ContentsEdits &edits); // false: not saved
    // What is stored of `former`, where nothing is stored of the issue.
    void takeOver(const QByteArray &former, const QByteArray &issue);

private:
    shelf::Store &m_shelf;
};

} // namespace fanye::app
