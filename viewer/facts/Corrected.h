// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"

#include <QStringList>

#include <map>

namespace fanye::facts {

// The fields that a reader can correct, by their names in the JSON of `fanye-cli facts`: "series", "covers", "year",
// "number", "total", "published", "publisher", "category", "issn", "cn", "summary".
const QStringList &correctableFields();

// A field as a reader reads and edits it: "2024-02", "2024-01 – 2024-02", "2024-03-07". Empty where it has no value.
QString fieldText(const PublicationFacts &facts, const QString &field);

// Where it was read; none where it has no value.
std::optional<Witness> fieldWitness(const PublicationFacts &facts, const QString &field);

// Puts what a reader typed in the field's place: "2024年2月" does as well as "2024-02". Numbers
// are figures, "3" or "1-2"; "第三期" becomes "3". Empty text takes its value
// away. False, and nothing is changed, where the text is no value of that field.
bool setField(PublicationFacts &facts, const QString &field, const QString &text);

// The facts with what the reader typed, by field; a text that is no value of its field is passed over.
PublicationFacts corrected(PublicationFacts guessed, const std::map<QString, QString> &typed);

} // namespace fanye::facts
