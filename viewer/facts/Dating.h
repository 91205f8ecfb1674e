// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"
#include "facts/Statements.h"

#include <vector>

namespace fanye::facts {

// Numbers, months and dates that the statements agree on. `series`: its name, empty where that is not known.
void addNumbersAndDates(PublicationFacts &facts, const std::vector<Statement> &statements, const QString &series);

} // namespace fanye::facts
