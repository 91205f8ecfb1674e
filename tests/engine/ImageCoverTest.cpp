// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend/FileBytes.h"
#include "engine/pdf/QpdfStructure.h"

#include "support/Catch.h"

#include <QFile>

#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

float coverOf(const char *name, PageNumber page)
{
    QFile file(QStringLiteral(FANYE_TEST_DATA "/%1.pdf").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = FileBytes::map(file.handle());
    REQUIRE(bytes);
    const auto structure = QpdfStructure::open(bytes->view(), {});
    REQUIRE(structure);
    return structure->imageCover(page);
}

} // namespace

TEST_CASE("the share of a page under images is measured")
{
    const std::vector<float> expected{0, 0.25F, 1, 0.25F, 0.5F};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(coverOf("images", PageNumber::fromIndex(int(i))) == Approx(expected[i]).margin(0.02));
    }
}

TEST_CASE("a drawing that never ends is followed only so far")
{
    CHECK(coverOf("slow", PageNumber::fromNumber(2)) == 0);
}
