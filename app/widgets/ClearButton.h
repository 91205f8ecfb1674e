// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QLineEdit;

namespace fanye::app {

// A button in a field that empties it, there while the field has words. Qt's own would look through the icon themes of the
// whole system: a fifth of a start's work.
struct ClearButton
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
public:
    static void addTo(QLineEdit &field);
};

} // namespace fanye::app
