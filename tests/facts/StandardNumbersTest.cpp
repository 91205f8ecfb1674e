// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/StandardNumbers.h"

#include "support/Catch.h"

using namespace fanye::facts;

TEST_CASE("An ISSN needs its check digit")
{
    struct Row
    {
        const char *digits, *issn;
    };
    const auto row = GENERATE(values<Row>({
        {"0378-5955", "0378-5955"},
        {"03785955", "0378-5955"},
        {"2434-561x", "2434-561X"},
        {"1000-0054", "1000-0054"},
        {"1000-0055", ""},
        {"0000-0000", ""},
        {"0378-595", ""},
        {"X378-5955", ""},
    }));
    CHECK(issnFrom(QString::fromUtf8(row.digits)) == QString::fromUtf8(row.issn));
}

TEST_CASE("A CN number needs a region and a class that exist")
{
    struct Row
    {
        const char *region, *serial, *subject, *cn;
    };
    const auto row = GENERATE(values<Row>({
        {"11", "1234", "D", "11-1234/D"},
        {"44", "0023", "", "44-0023"},
        {"31", "1108", "g2", "31-1108/G2"},
        {"99", "1234", "D", ""},
        {"11", "0000", "", ""},
        {"11", "1234", "L", ""},
    }));
    CHECK(cnFrom(QString::fromUtf8(row.region), QString::fromUtf8(row.serial), QString::fromUtf8(row.subject))
          == QString::fromUtf8(row.cn));
    CHECK(subjectOfClass(QStringLiteral("TP")) == QStringLiteral("工业技术"));
    CHECK(subjectOfClass(QString()).isEmpty());
}
