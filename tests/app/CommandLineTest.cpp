// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/CommandLine.h"
#include "support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::app;

namespace {

std::variant<CommandLine, WrongUsage> read(QStringList arguments)
{
    arguments.prepend(QStringLiteral("fanye"));
    return readCommandLine(arguments);
}

CommandLine readWell(const QStringList &arguments)
{
    const auto line = read(arguments);
    REQUIRE(std::holds_alternative<CommandLine>(line));
    return std::get<CommandLine>(line);
}

} // namespace

TEST_CASE("a file and where to open it")
{
    const CommandLine line = readWell({QStringLiteral("a.pdf#page=7"), QStringLiteral("b.pdf")});
    REQUIRE(line.files.size() == 2);
    CHECK(line.files[0].path == QStringLiteral("a.pdf"));
    CHECK(line.files[0].page == PageNumber::fromNumber(7));
    CHECK(line.files[1] == FileToOpen{QStringLiteral("b.pdf"), {}, {}, {}, {}});
}

TEST_CASE("options apply to the files")
{
    const CommandLine line
        = readWell({QStringLiteral("-p"), QStringLiteral("3"), QStringLiteral("--find"), QStringLiteral("磁浮"),
                    QStringLiteral("--page-label"), QStringLiteral("iv"), QStringLiteral("--fullscreen"),
                    QStringLiteral("--new-window"), QStringLiteral("a.pdf")});
    CHECK(line.files.front().page == PageNumber::fromNumber(3));
    CHECK(line.files.front().find == QStringLiteral("磁浮"));
    CHECK(line.files.front().pageLabel == QStringLiteral("iv"));
    CHECK(line.fullScreen);
    CHECK(line.newWindow);
}

TEST_CASE("a file whose name ends in #page=N is opened whole")
{
    QTemporaryDir folder;
    const QString odd = folder.filePath(QStringLiteral("a#page=2"));
    QFile file(odd);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(fileFromArgument(odd).path == odd);
}

TEST_CASE("the password is the first line of a file, without its line end")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("secret")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("密码 \r\nsecond line\n");
    file.close();
    const CommandLine line = readWell({QStringLiteral("--password-file"), file.fileName(), QStringLiteral("a.pdf")});
    CHECK(line.files.front().password == QStringLiteral("密码 "));
}

TEST_CASE("measuring")
{
    const CommandLine line = readWell({QStringLiteral("--measure"), QStringLiteral("flips"), QStringLiteral("--flips"),
                                       QStringLiteral("9"), QStringLiteral("--json"), QStringLiteral("a.pdf")});
    CHECK(line.measuring == Measuring::Flips);
    CHECK(line.flips == 9);
    CHECK(line.json);
}

TEST_CASE("what cannot be understood is said, not guessed")
{
    for (const QStringList &arguments : std::initializer_list<QStringList>{
             {QStringLiteral("--page"), QStringLiteral("x"), QStringLiteral("a.pdf")},
             {QStringLiteral("--page"), QStringLiteral("0"), QStringLiteral("a.pdf")},
             {QStringLiteral("--no-such-option")},
             {QStringLiteral("--measure"), QStringLiteral("smoke"), QStringLiteral("a.pdf")},
             {QStringLiteral("--measure"), QStringLiteral("flips")},
             {QStringLiteral("--password-file"), QStringLiteral("/no/such/file"), QStringLiteral("a.pdf")},
         }) {
        CAPTURE(arguments.join(QLatin1Char(' ')));
        CHECK(std::holds_alternative<WrongUsage>(read(arguments)));
    }
}
