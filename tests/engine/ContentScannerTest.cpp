// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/ContentScanner.h"

#include "support/Catch.h"

#include <string>
#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

// "name" or "name(operand)", each followed by its numbers.
std::string operations(std::string_view drawing)
{
    ContentScanner scanner(drawing);
    ContentScanner::Operation operation;
    std::string text;
    while (scanner.next(operation)) {
        text += std::string(operation.name);
        if (!operation.operandName.empty())
            text += '(' + std::string(operation.operandName) + ')';
        for (int i = 0; i < operation.numberCount; ++i)
            text += ' ' + std::to_string(int(operation.numbers[std::size_t(i)] * 10));
        text += ';';
    }
    return text;
}

} // namespace

TEST_CASE("drawing operators are found among everything else")
{
    const std::vector<std::pair<std::string, std::string>> rows{
        {"", ""},
        {"q 1 0 0 1 2.5 -3 cm /Im1 Do Q", "q;cm 10 0 0 10 25 -30;Do(Im1);Q;"},
        {"q\r\nQ% Do \nW", "q;Q;W;"},
        {"(a (nested) \\) string Do) Tj", "Tj;"},
        {"<446F> Tj [(Do) -20 (x)]TJ", "Tj;TJ -200;"},
        {"/GS0 gs /P <</MCID 0 /X (q)>> BDC EMC", "gs(GS0);BDC(X) 0;EMC;"},
        {"1 2 3 4 5 6 7 cm", "cm 20 30 40 50 60 70;"},
        {"+.5 w", "w 5;"},
        {"BI /W 2 ID xEIx EI Q", "BI;Q;"},
        {"BI /W 2 ID never ends", "BI;"},
        {"(never ends Do", ""},
        {"<never ends Do", ""},
        {"/", ""},
        {"1e5 q", "q 10;"},
    };
    for (const auto &[drawing, expected] : rows) {
        INFO(drawing);
        CHECK(operations(drawing) == expected);
    }
}

TEST_CASE("names are read with their escapes, as far as these are some")
{
    const std::vector<std::pair<std::string, std::string>> rows{
        {"Im1", "/Im1"},       {"I#6d1", "/Im1"}, {"#49#4D", "/IM"}, {"A#20B#23", "/A B#"}, {"#cb#CE", "/\xCB\xCE"},
        {"#4", "/#4"},         {"#", "/#"},       {"", "/"},         {"#zz", "/#zz"},       {"#4z#49", "/#4zI"},
        {"#-1#+1", "/#-1#+1"}, {"#00", "/#00"},   {"##49", "/#I"},
    };
    for (const auto &[written, meant] : rows) {
        INFO(written);
        CHECK(nameMeantBy(written) == meant);
    }
}

TEST_CASE("bytes of any kind come to an end")
{
    std::string noise;
    unsigned state = 1;
    for (int i = 0; i < 100'000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += char(state >> 24);
    }
    CHECK(operations(noise).size() < noise.size() * 80);
}
