// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/BookSelection.h"

#include "flip/view/PointerInput.h"
#include "flip/view/TextSelecting.h"

namespace fanye::flip {

BookSelection::BookSelection(TextSelecting &selecting, PointerInput &pointer)
    : m_selecting(selecting)
    , m_pointer(pointer)
{
}

void BookSelection::setText(std::shared_ptr<const text::IssueText> text)
{
    m_selecting.setText(std::move(text));
}

void BookSelection::setTool(Tool tool)
{
    m_selecting.setTool(tool);
    m_pointer.hover(m_pointer.position());
}

Tool BookSelection::tool() const
{
    return m_selecting.tool();
}

std::optional<text::TextSpan> BookSelection::selection() const
{
    return m_selecting.span();
}

QString BookSelection::selectedText() const
{
    return m_selecting.selectedText();
}

void BookSelection::select(const text::TextSpan &span)
{
    m_selecting.select(span);
}

void BookSelection::selectAll()
{
    m_selecting.selectAll();
}

void BookSelection::clearSelection()
{
    m_selecting.clear();
}

} // namespace fanye::flip
