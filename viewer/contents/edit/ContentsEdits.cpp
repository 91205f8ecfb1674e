// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/edit/ContentsEdits.h"

#include <algorithm>

namespace fanye::contents {

ContentsEdits::ContentsEdits(std::vector<ContentsEdit> all, int doneCount)
    : m_all(std::move(all))
    , m_done(std::clamp(doneCount, 0, int(m_all.size())))
{
}

void ContentsEdits::add(ContentsEdit edit)
{
    m_all.resize(std::size_t(m_done));
    const auto *rename = std::get_if<RenameEntry>(&edit);
    auto *last = m_all.empty() ? nullptr : std::get_if<AddEntry>(&m_all.back());
    if (rename && last && last->entry.added == rename->entry.added)
        last->entry.title = rename->title;
    else
        m_all.push_back(std::move(edit));
    m_done = int(m_all.size());
}

bool ContentsEdits::undo()
{
    if (!canUndo())
        return false;
    --m_done;
    return true;
}

bool ContentsEdits::redo()
{
    if (!canRedo())
        return false;
    ++m_done;
    return true;
}

bool ContentsEdits::isChanging() const
{
    return m_done > 0 && !std::holds_alternative<RestoreAll>(m_all[std::size_t(m_done - 1)]);
}

int ContentsEdits::unusedNumber() const
{
    int highest = 0;
    for (const ContentsEdit &edit : m_all)
        if (const auto *added = std::get_if<AddEntry>(&edit))
            highest = std::max(highest, added->entry.added);
    return highest + 1;
}

} // namespace fanye::contents
