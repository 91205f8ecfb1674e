// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/IssueName.h"

#include "facts/Corrected.h"
#include "support/Catch.h"

#include <algorithm>

using namespace fanye::facts;

namespace {

// "series=文苑;year=2024;number=3"
PublicationFacts factsFrom(const QString &row)
{
    PublicationFacts facts;
    for (const QString &field : row.split(u';', Qt::SkipEmptyParts))
        REQUIRE(setField(facts, field.section(u'=', 0, 0), field.section(u'=', 1)));
    return facts;
}

struct Row
{
    const char *facts, *name;
};

struct FileRow
{
    const char *facts, *title, *file, *name;
};

QString suggested(const QString &series)
{
    return suggestedFileName(factsFrom(QStringLiteral("year=2024;number=3;series=") + series), {}, {},
                             QStringLiteral(".pdf"));
}

} // namespace

TEST_CASE("An issue is called by its series and what tells it from the others, in its own script")
{
    const auto row = GENERATE(values<Row>({
        {"series=清源月刊;year=2024;number=3;covers=2024-02;total=134", "清源月刊 2024年第3期"},
        {"series=学习;year=2024;number=1-2", "学习 2024年第1-2期"},
        {"series=清源月刊;covers=2024-02;year=2024", "清源月刊 2024年2月"},
        {"series=企业家园;covers=2024-01 – 2024-02", "企业家园 2024年1-2月"},
        {"series=企业家园;covers=2023-12 – 2024-01", "企业家园 2023年12月–2024年1月"},
        {"series=东港日报;year=2024;number=8123;published=2024-03-07", "东港日报 2024年3月7日"},
        {"series=藏书家;total=31", "藏书家 第31期"},
        {"series=藏书家;year=2024", "藏书家 2024年"},
        {"series=藏书家", "藏书家"},
        {"series=市民だより;year=2024;number=3", "市民だより 2024年第3号"},
        {"series=市民だより;covers=2024-02;number=812", "市民だより 2024年2月号"},
        {"series=도서관문화;covers=2024-03;total=512", "도서관문화 2024년 3월호"},
        {"series=계간 바다;year=2024;number=4", "계간 바다 2024년 제4호"},
        {"series=The Harbour Review;year=2024;number=3", "The Harbour Review 2024 No. 3"},
        {"series=Parish News;covers=2024-06;number=412", "Parish News 2024-06"},
        {"series=Sailing Notes;covers=2024-01 – 2024-02", "Sailing Notes 2024-01–2024-02"},
        {"series=Dockside Weekly;published=2024-03-07", "Dockside Weekly 2024-03-07"},
        {"year=2024;number=3", ""},
        {"", ""},
    }));
    CAPTURE(row.facts);
    CHECK(issueName(factsFrom(QString::fromUtf8(row.facts))) == QString::fromUtf8(row.name));
}

TEST_CASE("A window is titled by the facts, else by the PDF's title where it is one, else by the file")
{
    const auto row = GENERATE(values<FileRow>({
        {"series=清源月刊;year=2024;number=3", "Title", "/a/scan.pdf", "清源月刊 2024年第3期"},
        {"", "Harbour Report", "/a/scan.pdf", "Harbour Report"},
        {"", "MMRA-2011-11.pub", "/a/The Minuteman.PDF", "The Minuteman"},
        {"", "Microsoft Word - a.doc", "", "Microsoft Word - a.doc"},
        {"", "清\u202E源\u0001月报", "", "清源月报"},
        {"", "", "/a/b\nc.pdf", "b c"},
        {"", "", "", ""},
    }));
    CAPTURE(row.facts, row.title, row.file);
    CHECK(
        windowTitle(factsFrom(QString::fromUtf8(row.facts)), QString::fromUtf8(row.title), QString::fromUtf8(row.file))
        == QString::fromUtf8(row.name));
}

TEST_CASE("A copy is named by the facts, else by the title, else by its file")
{
    const auto row = GENERATE(values<FileRow>({
        {"series=清源月刊;year=2024;number=3", "Title", "/a/scan.pdf", "清源月刊 2024年第3期.pdf"},
        {"year=2024;number=3", "Harbour Report", "/a/scan.pdf", "Harbour Report.pdf"},
        {"", "Microsoft Word - a.doc", "/a/b/Report 3.PDF", "Report 3.pdf"},
        {"", "6p sécurité (Page 1)", "/a/b/issue.pdf", "issue.pdf"},
        {"", "", "月报.2024.pdf", "月报.2024.pdf"},
        {"", "", "/a/archive.pdf/", ""},
        {"", "", "", ""},
        {"series=AC/DC: a \"loud\" <review>|*?", "", "", "AC-DC- a loud review-.pdf"},
        {"series=..hidden", "", "", "hidden.pdf"},
        {"series=-rf", "", "", "rf.pdf"},
        {"series=CON", "", "", "_CON.pdf"},
        {"", "$(reboot); `x` & y!", "", "(reboot) x y.pdf"},
        {"", "清\u202E源\u0001月\u2066报\u200B", "", "清源月报.pdf"},
        {"", "a\nb\tc", "", "a b c.pdf"},
        {"", "...", "///", ""},
    }));
    CAPTURE(row.facts, row.title, row.file);
    CHECK(suggestedFileName(factsFrom(QString::fromUtf8(row.facts)), QString::fromUtf8(row.title),
                            QString::fromUtf8(row.file), QStringLiteral(".pdf"))
          == QString::fromUtf8(row.name));
}

TEST_CASE("A long name is cut between characters, and keeps what tells the issue from the others")
{
    const QString han = suggested(QString(400, QChar(u'长')));
    CHECK(han.toUtf8().size() <= longestFileName);
    CHECK(han.toUtf8().size() > longestFileName - 4);
    CHECK(han.endsWith(QString::fromUtf8(" 2024年第3期.pdf")));
    // A family of seven code points is one character; half of one is none.
    const QString family = QString::fromUtf8("👩‍👩‍👧‍👦");
    QString families = QStringLiteral("x");
    for (int i = 0; i < 20; ++i)
        families += family;
    const QString cut = suggestedFileName({}, families, {}, QStringLiteral(".pdf"));
    CHECK(cut.toUtf8().size() <= longestFileName);
    CHECK(QString::fromUtf8(cut.toUtf8()) == cut);
    const QString title = suggestedFileName({}, QString(100'000, QChar(u'字')), {}, QStringLiteral(".pdf"));
    CHECK(title.toUtf8().size() <= longestFileName);
    CHECK(title.endsWith(QStringLiteral("字.pdf")));
}
