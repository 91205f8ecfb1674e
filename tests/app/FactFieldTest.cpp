// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/FactField.h"
#include "facts/Corrected.h"
#include "support/Catch.h"

#include <set>

using namespace fanye;
using namespace fanye::app;

TEST_CASE("each field of the panel is a fact that can be corrected, but for the title")
{
    std::set<QString> names;
    for (int field = int(FactField::Title); field <= int(FactField::Summary); ++field)
        names.insert(fieldName(FactField(field)));
    const QStringList correctable = facts::correctableFields();
    std::set<QString> expected(correctable.begin(), correctable.end());
    expected.insert(QStringLiteral("title"));
    CHECK(names == expected);
}
