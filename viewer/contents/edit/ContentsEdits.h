// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/edit/ContentsEdit.h"

#include <vector>

namespace fanye::contents {

// A reader's corrections in the order in which they were made, and how many of them apply: the others are undone and
// can be redone.
class ContentsEdits
{
public:
    ContentsEdits() = default;
    ContentsEdits(std::vector<ContentsEdit> all, int doneCount);

    // Applies from now on; undone corrections are gone. Renaming the entry just added changes that correction.
    void add(ContentsEdit edit);
    bool undo(); // false: there is none
    bool redo();

    const std::vector<ContentsEdit> &all() const { return m_all; }
    int doneCount() const { return m_done; }
    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < int(m_all.size()); }
    // Whether any correction shows: there is one since all were taken back.
    bool isChanging() const;
    int unusedNumber() const; // for an entry to add

    friend bool operator==(const ContentsEdits &, const ContentsEdits &) = default;

private:
    std::vector<ContentsEdit> m_all;
    int m_done = 0;
};

} // namespace fanye::contents
