// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"

#include <QFile>
#include <QTemporaryDir>

using namespace fanye;

namespace {

// The issue "outline", whose outline is right, with so much written beside it as correct.
class Folder
{
public:
    explicit Folder(const QByteArray &correct)
    {
        QFile::copy(testPdf("outline"), m_dir.filePath(QStringLiteral("issue.pdf")));
        if (correct.isEmpty())
            return;
        QFile file(m_dir.filePath(QStringLiteral("issue.contents.json")));
        file.open(QIODevice::WriteOnly);
        file.write(correct);
    }
    RunOfCli score(const QStringList &options) const
    {
        return runCli(QStringList{QStringLiteral("score"), m_dir.path()} + options);
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST_CASE("score holds the contents of a folder's issues against the correct ones")
{
    const QByteArray correct
        = runCli({QStringLiteral("contents"), testPdf("outline"), QStringLiteral("--json")}).output;
    const auto lines = Folder(correct).score({QStringLiteral("--json")}).objects();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0][QStringLiteral("issue")].toString() == QStringLiteral("issue.pdf"));
    CHECK(lines[0][QStringLiteral("complete_f")].toDouble() == 1);
    CHECK(lines[0][QStringLiteral("found")].toInt() == lines[0][QStringLiteral("correct")].toInt());
    CHECK(lines[1][QStringLiteral("issues")].toInt() == 1);
    CHECK(lines[1][QStringLiteral("link_precision")].toDouble() == 1);
}

TEST_CASE("score tells what is missing")
{
    const auto lines = Folder(R"([{"title": "Not in the issue", "level": 1, "page": 1}])").score({QStringLiteral("--json")}).objects();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0][QStringLiteral("title_f")].toDouble() == 0);
    CHECK(lines[0][QStringLiteral("correct")].toInt() == 1);
}

TEST_CASE("score takes the ignored outline for the correct contents where nothing else is said")
{
    const Folder folder{QByteArray()};
    const RunOfCli nothing = folder.score({});
    CHECK(nothing.exitCode == 1);
    CHECK(nothing.messages.contains(QStringLiteral("contents.json")));
    const RunOfCli against = folder.score({QStringLiteral("--ignore-outline")});
    CHECK(against.exitCode == 0);
    CHECK(against.output.contains("issue.pdf"));
}
