// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace fanye::app {

class Actions;

// All keys on one page: those of the commands, taken from the actions, and those of the book view.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const Actions &actions, QWidget *parent);
};

} // namespace fanye::app
