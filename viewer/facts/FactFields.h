// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"

#include <map>

namespace fanye::facts {

// The facts that a reader can correct, in the order in which they are shown.
enum class FactField { Title, Series, Number, Total, Covers, Year, Published, Publisher, Category, Issn, Cn, Summary };
constexpr FactField factFields[]{FactField::Title,    FactField::Series, FactField::Number,    FactField::Total,
                                 FactField::Covers,   FactField::Year,   FactField::Published, FactField::Publisher,
                                 FactField::Category, FactField::Issn,   FactField::Cn,        FactField::Summary};

QString nameOf(FactField field); // "series": under which its correction is kept, and in the JSON of the command line

// A fact as a reader reads it: dates as "2024-03-07", months as "2024-02" or "2024-01–2024-02". Empty: not known. Title
// is never known from PublicationFacts.
QString factText(const PublicationFacts &facts, FactField field);
// Where it was read; none where nothing is known.
std::optional<Witness> witnessOf(const PublicationFacts &facts, FactField field);

// What the reader typed in place of what is guessed, by field. An empty text: the fact has no value.
using TypedFacts = std::map<FactField, QString>;
TypedFacts typedFacts(const std::map<QString, QString> &byName); // unknown names are left out

} // namespace fanye::facts
