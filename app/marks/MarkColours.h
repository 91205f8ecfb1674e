// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Mark.h"

#include <QCoreApplication>
#include <QIcon>

namespace fanye::app {

// Translation context of the colours' names.
struct MarkColours
{
    Q_DECLARE_TR_FUNCTIONS(MarkColours)
};

QIcon iconOf(marks::MarkColour colour);
QString nameOf(marks::MarkColour colour); // "Yellow", in the reader's language

} // namespace fanye::app
