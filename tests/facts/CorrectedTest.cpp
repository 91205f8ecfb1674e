// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Corrected.h"

#include "support/Catch.h"

using namespace fanye::facts;

namespace {

struct Row
{
    const char *field, *typed, *shown; // null: refused
};

} // namespace

TEST_CASE("What a reader types is read as the field's value, or refused")
{
    const auto row = GENERATE(values<Row>({
        {"series", " 清源  月报 ", "清源 月报"},
        {"series", "清\u202E源", "清源"},
        {"covers", "2024-02", "2024-02"},
        {"covers", "2024年2月", "2024-02"},
        {"covers", "February 2024", "2024-02"},
        {"covers", "2024-01 – 2024-02", "2024-01 – 2024-02"},
        {"covers", "2023年12月-2024年1月", "2023-12 – 2024-01"},
        {"covers", "2024-02 – 2024-01", nullptr},
        {"covers", "soon", nullptr},
        {"covers", "until 2024-02", nullptr},
        {"year", "2024", "2024"},
        {"year", "二〇二四", "2024"},
        {"year", "2024年", "2024"},
        {"year", "24", nullptr},
        {"number", "3", "3"},
        {"number", "第1-2期", "1-2"},
        {"number", "1-2", "1-2"},
        {"number", "１～２", "1-2"},
        {"number", "1 – 12", "1-12"},
        {"number", "十二", "12"},
        {"number", "003", "3"},
        {"number", "第三期", "3"},
        {"number", "abc", nullptr},
        {"number", "S1", nullptr},
        {"number", "3b", nullptr},
        {"number", "3.5", nullptr},
        {"number", "-3", nullptr},
        {"number", "1 2", nullptr},
        {"number", "2-1", nullptr},
        {"number", "0", nullptr},
        {"number", "<b>3</b>", nullptr},
        {"number", "99999999999999999999", nullptr},
        {"number", "a number of more than twenty signs", nullptr},
        {"total", "abc", nullptr},
        {"total", "总第134期", "134"},
        {"published", "2024年3月7日", "2024-03-07"},
        {"published", "2024-03-07", "2024-03-07"},
        {"published", "2024-02-30", nullptr},
        {"published", "昭和64年1月8日", nullptr},
        {"covers", "平成40年3月", nullptr},
        {"covers", "2024年13月", nullptr},
        {"covers", "2024-13", nullptr},
        {"year", "令和0年", nullptr},
        {"issn", "03785955", "0378-5955"},
        {"issn", "ISSN 1003-188x", "1003-188X"},
        {"issn", "0378-5956", nullptr},
        {"cn", "11-1234/D", "11-1234/D"},
        {"cn", "CN 11-1234/D", "11-1234/D"},
        {"publisher", "Tidal Society", "Tidal Society"},
        {"colour", "red", nullptr},
    }));
    CAPTURE(row.field, row.typed);
    PublicationFacts facts;
    const QString field = QString::fromUtf8(row.field);
    CHECK(setField(facts, field, QString::fromUtf8(row.typed)) == (row.shown != nullptr));
    CHECK(fieldText(facts, field) == QString::fromUtf8(row.shown));
}

TEST_CASE("Every field can be shown, set anew and emptied")
{
    for (const QString &field : correctableFields()) {
        CAPTURE(field.toStdString());
        PublicationFacts facts;
        CHECK(fieldText(facts, field).isEmpty());
        CHECK(setField(facts, field, QString()));
        CHECK(fieldText(facts, field).isEmpty());
    }
}

TEST_CASE("What was typed stands in place of what was guessed, and has the reader as witness")
{
    PublicationFacts guessed;
    guessed.series = {QStringLiteral("wrong"), {WitnessKind::FileName, {}, {}}, 0.5};
    guessed.number = {QStringLiteral("7"), {WitnessKind::Cover, {}, {}}, 0.9};
    guessed.year = {2023, {WitnessKind::Cover, {}, {}}, 0.9};
    const PublicationFacts facts = corrected(guessed,
                                             {{QStringLiteral("series"), QStringLiteral("清源月报")},
                                              {QStringLiteral("number"), QString()},
                                              {QStringLiteral("year"), QStringLiteral("no year")},
                                              {QStringLiteral("unknown"), QStringLiteral("x")}});
    CHECK(facts.series.value().value == QStringLiteral("清源月报"));
    CHECK(facts.series.value().witness.kind == WitnessKind::Reader);
    CHECK_FALSE(facts.number);
    CHECK(facts.year.value().value == 2023);
}

TEST_CASE("facts are written as a reader reads them, unknown ones not at all")
{
    PublicationFacts facts;
    facts.series = {{QStringLiteral("月报"), {}, 1}};
    facts.covers = {{{{2024, 1}, {2024, 2}}, {}, 1}};
    facts.year = {{2024, {}, 1}};
    facts.published = {{QDate(2024, 3, 7), {WitnessKind::Masthead, {}, {}}, 1}};
    CHECK(fieldText(facts, QStringLiteral("series")) == QStringLiteral("月报"));
    CHECK(fieldText(facts, QStringLiteral("covers")) == QStringLiteral("2024-01 – 2024-02"));
    CHECK(fieldText(facts, QStringLiteral("year")) == QStringLiteral("2024"));
    CHECK(fieldText(facts, QStringLiteral("published")) == QStringLiteral("2024-03-07"));
    facts.covers->value.first = facts.covers->value.last;
    CHECK(fieldText(facts, QStringLiteral("covers")) == QStringLiteral("2024-02"));
    for (const char *unknown : {"title", "number", "publisher", "summary"}) {
        CHECK(fieldText(facts, QLatin1String(unknown)).isEmpty());
        CHECK(!fieldWitness(facts, QLatin1String(unknown)));
    }
    CHECK(fieldWitness(facts, QStringLiteral("published"))->kind == WitnessKind::Masthead);
}
