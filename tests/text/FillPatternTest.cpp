// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signs/FillPattern.h"
#include "support/Catch.h"

#include <QString>

using namespace fanye;
using namespace fanye::text;

TEST_CASE("Signs that fill a figure or draw a rule are no text")
{
    struct Row
    {
        const char *signs;
        bool isFill;
    };
    const Row rows[] = {
        {"@@@@@@@@", true},  {"@@@@@@@", false},   {"........", true},    {"-*-*-*-*-", true},
        {"-*-*-+-*-", false}, {"gtgtgtgtg", false}, {"哈哈哈哈哈哈哈哈", false}, {"00000000", false},
        {"□□□□□□□□", true},  {"一一一一一一一一", false}, {"", false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.signs);
        std::vector<Glyph> signs;
        for (const char32_t c : QString::fromUtf8(row.signs).toStdU32String()) {
            signs.emplace_back();
            signs.back().codePoint = c;
        }
        CHECK(isFillPattern(signs) == row.isFill);
    }
}
