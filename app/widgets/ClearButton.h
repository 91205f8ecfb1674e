// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QLineEdit;

namespace fanye::app {

// A clear button in a line edit, visible while there is text. QLineEdit's built-in one searches the icon themes of the
// system, which takes a fifth of the start.
struct ClearButton
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
public:
    static void addTo(QLineEdit &field);
};

} // namespace fanye::app
