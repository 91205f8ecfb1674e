// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/WindowUnderTest.h"

#include <QString>

class QLineEdit;
class QTreeView;

namespace fanye {

// The contents in their panel, and a reader's hands there.
struct ContentsUnderTest
{
    WindowUnderTest test;
    QTreeView *tree = nullptr;

    explicit ContentsUnderTest(const QString &path, WindowUnderTest::Memory memory = WindowUnderTest::Memory::Fresh);

    QString text() const; // what is shown: a title a line, two spaces a level
    QStringList titles() const;
    QModelIndex entry(const QString &title) const; // must be there
    QRect rowOf(const QString &title) const; // in the tree's viewport, and in view
    void choose(const QString &title); // by a click, and waits for the page
    QString chosen() const;
    QLineEdit *editor() const; // of a title, or null
    void enterTitle(const QString &title); // into the editor, which must come
    bool waitForText(const QString &expected);
    void chooseSource(const QString &words); // of the button below the contents
};

} // namespace fanye
