// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/textmode/TextView.h"

#include <QWidget>

namespace fanye::app {

class Actions;

// The text beside the book, with the buttons for its type above.
class TextPane : public QWidget
{
    Q_OBJECT
public:
    TextPane(const Actions &actions, QWidget *parent);

    TextView &view() { return *m_view; }

private:
    TextView *m_view;
};

} // namespace fanye::app
