// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::contents;
using namespace fanye::cli;
using namespace fanye::cli;

namespace {

std::variant<Arguments, WrongUsage, Information> read(const char *line)
{
    return readArguments(
        QStringLiteral("fanye-cli %1").arg(QString::fromUtf8(line)).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

Arguments readWell(const char *line)
{
    const auto result = read(line);
    CAPTURE(line);
    REQUIRE(std::holds_alternative<Arguments>(result));
    return std::get<Arguments>(result);
}

} // namespace

TEST_CASE("Each command is known by its name, wherever the options stand")
{
    struct Row
    {
        const char *line;
        Command command;
        bool json;
    };
    const auto row = GENERATE(values<Row>({
        {"info a.pdf", Command::Info, false},
        {"info a.pdf --json", Command::Info, true},
        {"--json info a.pdf", Command::Info, true},
        {"--password-file find info a.pdf", Command::Info, false},
        {"contents a.pdf --ignore-outline", Command::Contents, false},
        {"facts a.pdf --json", Command::Facts, true},
        {"text a.pdf --page 3-9", Command::Text, false},
        {"find a.pdf word", Command::Find, false},
        {"find --json a.pdf --queries list.txt", Command::Find, true},
        {"links a.pdf", Command::Links, false},
        {"render a.pdf --page 2 --height 900 -o b.png", Command::Render, false},
        {"bench a.pdf --what text,find", Command::Bench, false},
        {"score a.pdf --json", Command::Score, true},
        {"score a.pdf --ignore-outline", Command::Score, false},
    }));
    const Arguments arguments = readWell(row.line);
    CHECK(arguments.command == row.command);
    CHECK(arguments.json == row.json);
    CHECK(arguments.file == QStringLiteral("a.pdf"));
}

TEST_CASE("What the commands take is taken")
{
    CHECK(readWell("contents a.pdf").outlineUse == OutlineUse::Honour);
    CHECK(readWell("contents a.pdf --ignore-outline").outlineUse == OutlineUse::Ignore);
    CHECK(readWell("text a.pdf --with-furniture").furniture == Furniture::Shown);
    CHECK_FALSE(readWell("text a.pdf").pages);
    CHECK(readWell("text - --page 4").file == QStringLiteral("-"));
    CHECK(readWell("info a.pdf --password-file p").passwordFile == QStringLiteral("p"));

    CHECK(readWell("info a.pdf").trim == Trim::Automatic);
    CHECK(readWell("text a.pdf --trim never").trim == Trim::Never);
    CHECK(readWell("--trim always render a.pdf --page 2 --height 900 -o b.png").trim == Trim::Always);
    CHECK(std::holds_alternative<WrongUsage>(read("links a.pdf --trim perhaps")));
    CHECK(std::holds_alternative<WrongUsage>(read("bench a.pdf --trim never")));

    const Arguments find = readWell("find a.pdf 茶 --case --whole-words");
    CHECK(find.query.text == QStringLiteral("茶"));
    CHECK(find.query.matchesCase);
    CHECK(find.query.wholeWords);
    CHECK(readWell("find a.pdf -- -5").query.text == QStringLiteral("-5"));
    CHECK(readWell("find a.pdf --queries list").queriesFile == QStringLiteral("list"));

    const Arguments render = readWell("render a.pdf --page 2 --height 900 -o b.png");
    CHECK(render.page == PageNumber::fromNumber(2));
    CHECK(render.height == 900);
    CHECK(render.output == QStringLiteral("b.png"));

    CHECK(readWell("bench a.pdf").what.size() == 6);
    CHECK(readWell("bench a.pdf --what find,open").what == QStringList{QStringLiteral("find"), QStringLiteral("open")});
}

TEST_CASE("Wrong usage is told apart, and says what is wrong")
{
    struct Row
    {
        const char *line;
        const char *says;
    };
    const auto row = GENERATE(values<Row>({
        {"", "No command"},
        {"--json", "No command"},
        {"serach a.pdf word", "serach"},
        {"info", "FILE"},
        {"info a.pdf b.pdf", "b.pdf"},
        {"info a.pdf --colour", "colour"},
        {"info a.pdf --page 3", "page"},
        {"text a.pdf --page 0", "“0”"},
        {"text a.pdf --page 9-3", "9-3"},
        {"text a.pdf --page one", "one"},
        {"find a.pdf", "QUERY"},
        {"find a.pdf two words", "words"},
        {"find - --queries -", "standard input"},
        {"render a.pdf --height 9 -o b.png", "--page"},
        {"render a.pdf --page 1 -o b.png", "--height"},
        {"render a.pdf --page 1 --height 0 -o b.png", "--height"},
        {"render a.pdf --page 1 --height 99999 -o b.png", "16384"},
        {"render a.pdf --page 1 --height 9", "-o"},
        {"bench a.pdf --what flips", "flips"},
    }));
    CAPTURE(row.line);
    const auto result = read(row.line);
    REQUIRE(std::holds_alternative<WrongUsage>(result));
    const QString why = std::get<WrongUsage>(result).why;
    CAPTURE(why);
    CHECK(why.contains(QString::fromUtf8(row.says)));
}

TEST_CASE("Help and version are answers of their own")
{
    struct Row
    {
        const char *line;
        const char *says;
    };
    const auto row = GENERATE(values<Row>({
        {"--help", "contents"},
        {"-h", "Exit status"},
        {"--version", "fanye-cli"},
        {"find --help", "--whole-words"},
        {"render -h", "--height"},
    }));
    const auto result = read(row.line);
    REQUIRE(std::holds_alternative<Information>(result));
    CHECK(std::get<Information>(result).text.contains(QLatin1String(row.says)));
}

TEST_CASE("A range of pages")
{
    struct Row
    {
        const char *text;
        int first, last; // 0: it is none
    };
    const auto row = GENERATE(values<Row>({
        {"1", 1, 1},
        {"7", 7, 7},
        {"3-9", 3, 9},
        {"5-5", 5, 5},
        {"0", 0, 0},
        {"-3", 0, 0},
        {"3-", 0, 0},
        {"9-3", 0, 0},
        {"1-2-3", 0, 0},
        {"", 0, 0},
        {"99999999999", 0, 0},
    }));
    CAPTURE(row.text);
    const auto range = pageRangeFrom(QLatin1String(row.text));
    REQUIRE(range.has_value() == (row.first != 0));
    if (range)
        CHECK(*range == PageRange{PageNumber::fromNumber(row.first), PageNumber::fromNumber(row.last)});
}
