// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/LiteralString.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

struct Row
{
    const char *inFile; // from behind the opening parenthesis
    const char *specified;
    const char *first; // of the readings
};

} // namespace

TEST_CASE("A literal string is read as the specification says, but a carriage return is kept")
{
    const auto row = GENERATE(values<Row>({
        {"plain) /Next", "plain", "plain"},
        {"a(b(c))d) e", "a(b(c))d", "a(b(c))d"},
        {"\\(\\)\\\\\\n\\t\\q)", "()\\\n\tq", "()\\\n\tq"},
        {"\\101\\1019\\7a)", "AA9\aa", "AA9\aa"},
        {"a\rb\r\nc\nd)", "a\nb\nc\nd", "a\rb\r\nc\nd"},
        {"a\\\r\nb\\\nc)", "abc", "abc"},
        {"no end", "no end", "no end"},
        {"", "", ""},
        {"\\", "", ""},
    }));
    CAPTURE(row.inFile);
    const LiteralString string(row.inFile, 1000);
    CHECK(string.specified() == row.specified);
    CHECK(string.readings().front() == row.first);
}

TEST_CASE("Readings of a string whose writer escaped too little follow")
{
    const StringReadings readings = LiteralString("a\\b\\(c\\) \\)) x", 1000).readings();
    CHECK(readings == StringReadings{"a\b(c) )", "a\\b(c) )", "a\\b\\(c\\) \\"});
    CHECK(LiteralString("plain)", 1000).readings().size() == 1);
}

TEST_CASE("No more than the longest part of a string is read")
{
    const QByteArray bytes(100'000, 'x');
    const LiteralString string(bytes, 50);
    CHECK(string.specified().size() == 50);
    CHECK(string.readings().front().size() == 50);
}
