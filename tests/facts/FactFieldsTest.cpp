// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/FactFields.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::facts;

TEST_CASE("facts are written as a reader reads them, unknown ones not at all")
{
    PublicationFacts facts;
    facts.series = {{QStringLiteral("月报"), {}, 1}};
    facts.covers = {{{{2024, 1}, {2024, 2}}, {}, 1}};
    facts.year = {{2024, {}, 1}};
    facts.published = {{QDate(2024, 3, 7), {WitnessKind::Masthead, {}, {}}, 1}};
    CHECK(factText(facts, FactField::Series) == QStringLiteral("月报"));
    CHECK(factText(facts, FactField::Covers) == QStringLiteral("2024-01 – 2024-02"));
    CHECK(factText(facts, FactField::Year) == QStringLiteral("2024"));
    CHECK(factText(facts, FactField::Published) == QStringLiteral("2024-03-07"));
    facts.covers->value.first = facts.covers->value.last;
    CHECK(factText(facts, FactField::Covers) == QStringLiteral("2024-02"));
    for (const FactField unknown : {FactField::Title, FactField::Number, FactField::Publisher, FactField::Summary}) {
        CHECK(factText(facts, unknown).isEmpty());
        CHECK(!witnessOf(facts, unknown));
    }
    CHECK(witnessOf(facts, FactField::Published)->kind == WitnessKind::Masthead);
}

TEST_CASE("a typed fact is found by its name, other names are left alone")
{
    const TypedFacts typed = typedFacts({{QStringLiteral("number"), QStringLiteral("3")},
                                         {QStringLiteral("series"), QString()},
                                         {QStringLiteral("of a later version"), QStringLiteral("x")}});
    CHECK(typed == TypedFacts{{FactField::Series, QString()}, {FactField::Number, QStringLiteral("3")}});
    for (const FactField field : factFields)
        CHECK(typedFacts({{nameOf(field), QStringLiteral("v")}}).count(field) == 1);
}
