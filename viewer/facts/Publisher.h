// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"
#include "facts/Statements.h"

#include <optional>
#include <vector>

namespace fanye::facts {

// Who brings the issue out: 主办, else 出版, else 编印. Read on cover and masthead pages.
std::optional<Fact<QString>> publisherOf(const std::vector<Statement> &statements);

// Whether words are the name of an office, firm or society by how they end, and nothing more.
bool isOffice(const QString &words);

// What a masthead or the CN number calls the subject of the publication.
std::optional<Fact<QString>> categoryOf(const std::vector<Statement> &statements,
                                        const std::optional<Fact<QString>> &cn);

} // namespace fanye::facts
