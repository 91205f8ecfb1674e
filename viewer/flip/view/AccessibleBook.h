// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/selection/LinearText.h"

#include <QAccessibleWidget>

#include <optional>
#include <vector>

namespace fanye::flip {

class AccessibleSpread;
class FlipView;

// A FlipView as assistive technology sees it: a document with the text of the open pages; links, hits and marks are
// children. Offsets in UTF-16 units, boxes on the screen. Qt makes and owns it. GUI thread.
class AccessibleBook : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    static void install(); // from then on each FlipView has one; more than once is once
    static void remove(FlipView &view); // before its spread is destroyed: Qt keeps the interface longer, and asks it

    explicit AccessibleBook(FlipView &view);
    ~AccessibleBook() override;
    Q_DISABLE_COPY_MOVE(AccessibleBook)

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *first, int *last) const override;
    int selectionCount() const override;
    void addSelection(int first, int last) override;
    void removeSelection(int index) override;
    void setSelection(int index, int first, int last) override;

    int cursorPosition() const override;
    void setCursorPosition(int offset) override;

    using QAccessibleWidget::text;
    QString text(int first, int last) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *first, int *last) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *first, int *last) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *first, int *last) const override;
    int characterCount() const override;

    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override; // -1: none, as Qt has it
    void scrollToSubstring(int first, int last) override;
    QString attributes(int offset, int *first, int *last) const override;

private:
    AccessibleSpread &spread() const;
    text::UnitRange around(int offset, QAccessible::TextBoundaryType type) const;
    QString answer(std::optional<text::UnitRange> range, int *first, int *last) const;
    const std::vector<QAccessible::Id> &elements() const; // of the spread that is open now
    void dropElements() const;

    FlipView &m_view;
    mutable std::vector<QAccessible::Id> m_elements;
    mutable std::optional<int> m_revision; // of the spread that the elements are of
};

} // namespace fanye::flip
