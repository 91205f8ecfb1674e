// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An issue opened for the second time: its text is there without being taken out of the file again.
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>

using namespace fanye;
using namespace fanye::worker;
using namespace fanye::text;
using namespace fanye::contents;
using namespace fanye::search;
using namespace fanye::pages;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);
const QString monthly = QStringLiteral(FANYE_SHARED_ISSUES "/monthly-2024-02.pdf");

QDir keptTexts()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/texts"));
}

// What a reader has of an issue's text.
struct Had
{
    IssueText text;
    Contents contents, outline, made;
    std::vector<Hits> hits;
};

Had hadOf(WindowUnderTest &test, const QStringList &words)
{
    const TextAnalysis &reading = *test.window().session().openIssue()->analysis;
    Had had{reading.text(), reading.contents(), reading.outline(), reading.made(), {}};
    for (const QString &search : words)
        had.hits.push_back(reading.index().find({search, false, false, false, false, false}));
    return had;
}

void checkSame(const Had &now, const Had &before)
{
    CHECK(now.text == before.text);
    CHECK(now.contents == before.contents);
    CHECK(now.outline == before.outline);
    CHECK(now.made == before.made);
    CHECK(now.hits == before.hits);
}

// Once the issue's structure is there, its reading worker does nothing more.
void stopReader(WindowUnderTest &test)
{
    Issue *issue = test.window().session().issue();
    QObject::connect(issue, &Issue::structureRead, issue,
                     [issue] { kill(issue->workerProcessIds().front(), SIGSTOP); });
}

void checkSecondOpening(const QString &path)
{
    const QStringList words{QStringLiteral("的"), QStringLiteral("2024"), QStringLiteral("a"), QStringLiteral("翻页")};
    Had first;
    {
        WindowUnderTest test;
        test.openAndWait(path);
        first = hadOf(test, words);
    }
    REQUIRE(keptTexts().entryList(QDir::Files).size() == 1);
    WindowUnderTest test(WindowUnderTest::Memory::Kept);
    test.open(path);
    stopReader(test);
    REQUIRE(test.waitFor([&] {
        return test.window().session().openIssue() && test.window().session().openIssue()->analysis->isComplete();
    }));
    checkSame(hadOf(test, words), first);
    // The worker is well, and would have had to be asked for whatever came.
    REQUIRE(kill(test.window().session().issue()->workerProcessIds().front(), SIGCONT) == 0);
}

} // namespace

TEST_CASE("the second time an issue is opened nothing is read from it, and the same is found")
{
    checkSecondOpening(sample);
}

TEST_CASE("the monthly the second time: the same text, contents and hits without reading it")
{
    if (!QFile::exists(monthly)) {
        WARN("skipped: the shared issues are not here");
        return;
    }
    checkSecondOpening(monthly);
}

TEST_CASE("of a locked issue neither text nor pictures are left on the disk")
{
    WindowUnderTest test;
    test.window().open({QStringLiteral(FANYE_LOCKED_SAMPLE), {}, {}, {}, QStringLiteral("secret")});
    REQUIRE(test.waitFor([&] {
        return test.window().session().openIssue() && test.window().session().openIssue()->analysis->isComplete();
    }));
    CHECK_FALSE(test.window().session().openIssue()->analysis->text().pages.empty());
    PagePainter &painter = *test.window().session().openIssue()->painter;
    const QString key = QString::fromLatin1(painter.facts().contentKey.left(64));
    REQUIRE(test.waitFor([&] { return painter.best(PageNumber(), {50, 70}).sharpness != Sharpness::None; }));
    test.close();
    CHECK(keptTexts().entryList(QDir::Files).isEmpty());
    const QDir cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    CHECK_FALSE(cache.exists(QStringLiteral("thumbnails/") + key));
}
