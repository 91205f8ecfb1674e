// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/Tool.h"
#include "text/selection/TextSelection.h"

#include <QObject>

#include <memory>
#include <optional>

namespace fanye::flip {

class PointerInput;
class TextSelecting;

// The selected text of a FlipView, and the tool that selects it. A QObject, so that actions can be connected to it. GUI
// thread.
class BookSelection : public QObject
{
public:
    BookSelection(TextSelecting &selecting, PointerInput &pointer);

    // The text that can be selected; null: none. May be set again with more of the issue: the selection stays if the
    // pages that it covers are the same.
    void setText(std::shared_ptr<const text::IssueText> text);
    void setTool(Tool tool);
    Tool tool() const;
    std::optional<text::TextSpan> selection() const; // none where nothing is selected
    QString selectedText() const;
    void select(const text::TextSpan &span); // of what is read, no furniture
    void selectAll(); // the text of the open pages; once more, that of the issue
    void clearSelection();

private:
    TextSelecting &m_selecting;
    PointerInput &m_pointer;
};

} // namespace fanye::flip
