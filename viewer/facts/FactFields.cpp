// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/FactFields.h"

#include "facts/Corrected.h"

namespace fanye::facts {
namespace {

// Calls `with` with the fact of a field, an optional of one type or another.
template <typename With> auto withFact(const PublicationFacts &facts, FactField field, With with)
{
    switch (field) {
    case FactField::Series:
        return with(facts.series);
    case FactField::Number:
        return with(facts.number);
    case FactField::Total:
        return with(facts.total);
    case FactField::Covers:
        return with(facts.covers);
    case FactField::Year:
        return with(facts.year);
    case FactField::Published:
        return with(facts.published);
    case FactField::Publisher:
        return with(facts.publisher);
    case FactField::Category:
        return with(facts.category);
    case FactField::Issn:
        return with(facts.issn);
    case FactField::Cn:
        return with(facts.cn);
    case FactField::Summary:
        return with(facts.summary);
    case FactField::Title:
        break;
    }
    return with(std::optional<Fact<QString>>());
}

} // namespace

QString nameOf(FactField field)
{
    static const QString names[]{QStringLiteral("title"),     QStringLiteral("series"),    QStringLiteral("number"),
                                 QStringLiteral("total"),     QStringLiteral("covers"),    QStringLiteral("year"),
                                 QStringLiteral("published"), QStringLiteral("publisher"), QStringLiteral("category"),
                                 QStringLiteral("issn"),      QStringLiteral("cn"),        QStringLiteral("summary")};
    return names[int(field)];
}

QString factText(const PublicationFacts &facts, FactField field)
{
    return fieldText(facts, nameOf(field));
}

std::optional<Witness> witnessOf(const PublicationFacts &facts, FactField field)
{
    return withFact(facts, field, [](const auto &fact) { return fact ? std::optional(fact->witness) : std::nullopt; });
}

TypedFacts typedFacts(const std::map<QString, QString> &byName)
{
    TypedFacts typed;
    for (const FactField field : factFields)
        if (const auto found = byName.find(nameOf(field)); found != byName.end())
            typed[field] = found->second;
    return typed;
}

} // namespace fanye::facts
