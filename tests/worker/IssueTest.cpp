// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Issues opened by real workers, as long as nothing goes wrong.
#include "IssueUnderTest.h"
#include "worker/process/EngineProcess.h"

#include "support/Catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace fanye;
using namespace fanye::worker;

TEST_CASE("an issue comes as facts, structure, text and pictures")
{
    IssueUnderTest test;
    REQUIRE(test.open("outline"));
    CHECK(test.issue.isOpen());
    CHECK(test.issue.path() == testPdf("outline"));
    CHECK(test.facts->pageCount() == 3);
    CHECK(test.issue.facts() == *test.facts);
    REQUIRE(test.waitTextComplete());
    REQUIRE(test.structure);
    CHECK(test.structure->outline.size() == 6);
    CHECK(test.structure->links.size() == 5);
    CHECK(test.textPages() == std::vector<int>{1, 2, 3});
    CHECK(test.text(1) == QStringLiteral("Contents"));
    CHECK(test.textFailures.empty());
    REQUIRE(test.paint({1, 2, 3}));
    for (const auto &page : test.painted)
        CHECK(page.image.size() == page.request.size);
    CHECK(test.paintFailures.empty());
}

TEST_CASE("the binding side is known when the issue opens")
{
    IssueUnderTest test;
    REQUIRE(test.open("plain"));
    CHECK(test.facts->binding == Binding::Right);
    CHECK(test.facts->layout == LayoutHint::CoverAlone);
    CHECK(test.facts->labels == QStringList{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1")});
}

TEST_CASE("a picture shows the page, and a tile its part")
{
    IssueUnderTest test;
    REQUIRE(test.open("boxes"));
    const PaintRequest whole{PageNumber::fromNumber(1), {600, 800}, {}};
    const PaintRequest tile{PageNumber::fromNumber(1), {6000, 8000}, {400, 7200, 800, 600}};
    test.issue.wantPaintings({whole, tile});
    REQUIRE(test.wait([&] { return test.painted.size() == 2; }));
    for (const auto &picture : test.painted) {
        const bool isTile = picture.request == tile;
        CHECK(picture.image.size() == (isTile ? QSize(800, 600) : QSize(600, 800)));
        const QPoint inside = isTile ? QPoint(400, 300) : QPoint(80, 750);
        CHECK(picture.image.pixel(inside) == 0xffff0000);
    }
}

TEST_CASE("a picture of a trimmed page shows what is inside its trim box, and a tile its part")
{
    IssueUnderTest test;
    REQUIRE(test.open("trim-boxes"));
    REQUIRE(test.facts->geometry(PageNumber()).size == QSizeF(200, 300));
    const PaintRequest whole{PageNumber(), {400, 600}, {}};
    const PaintRequest tile{PageNumber(), {4000, 6000}, {200, 5000, 800, 600}};
    test.issue.wantPaintings({whole, tile});
    REQUIRE(test.wait([&] { return test.painted.size() == 2; }));
    for (const auto &picture : test.painted) {
        const bool isTile = picture.request == tile;
        CHECK(picture.image.size() == (isTile ? QSize(800, 600) : QSize(400, 600)));
        const QPoint inside = isTile ? QPoint(400, 400) : QPoint(80, 550); // of the square
        CHECK(picture.image.pixel(inside) == 0xffff0000);
        CHECK(picture.image.pixel(isTile ? QPoint(50, 400) : QPoint(10, 550)) == 0xffffffff);
    }
}

TEST_CASE("the reader's wish decides whether an issue is trimmed")
{
    for (const auto &[trim, width] : {std::pair(Trim::Automatic, 300.), {Trim::Always, 240.}, {Trim::Never, 300.}}) {
        IssueUnderTest test;
        test.issue.setTrim(trim);
        REQUIRE(test.open("trim-unmarked"));
        CHECK(test.facts->geometry(PageNumber()).size.width() == width);
    }
}

TEST_CASE("the most urgent pages come first, and what is withdrawn is not begun")
{
    IssueUnderTest test;
    REQUIRE(test.open("many-pages"));
    std::vector<PaintRequest> all;
    for (int page = 1; page <= 200; ++page)
        all.push_back(test.requestOf(page));
    test.issue.wantPaintings(all);
    test.issue.wantPaintings({test.requestOf(150), test.requestOf(151)});
    REQUIRE(test.wait([&] { return test.isPainted(150) && test.isPainted(151); }));
    CHECK(test.painted.size() <= 4); // two were under way
    for (const auto &picture : test.painted) {
        const int page = picture.request.page.number();
        CHECK((page <= 2 || page == 150 || page == 151));
    }
}

TEST_CASE("asking twice for what is under way adds nothing")
{
    IssueUnderTest test;
    REQUIRE(test.open("plain"));
    for (int i = 0; i < 5; ++i)
        test.issue.wantPaintings({test.requestOf(1)});
    REQUIRE(test.paint({1}));
    REQUIRE(test.paint({2})); // what was asked before would have come by now
    CHECK(test.painted.size() == 2);
}

TEST_CASE("text is read around the pages on show first")
{
    IssueUnderTest test;
    bool preferred = false;
    QObject::connect(&test.issue, &Issue::opened, [&] {
        test.issue.preferText(PageNumber::fromNumber(100));
        preferred = true;
    });
    REQUIRE(test.open("many-pages"));
    REQUIRE(preferred);
    REQUIRE(test.waitTextComplete());
    REQUIRE(test.glyphs.size() == 200);
    CHECK(test.glyphs[0].page.number() == 100);
    for (std::size_t i = 1; i < 5; ++i)
        CHECK(std::abs(test.glyphs[i].page.number() - 100) <= 3);
    for (std::size_t i = 6; i < 200; ++i)
        CHECK(test.glyphs[i].page > test.glyphs[i - 1].page);
}

TEST_CASE("what is asked beyond bounds fails, and nothing else")
{
    IssueUnderTest test;
    REQUIRE(test.open("plain"));
    test.issue.wantPaintings({{PageNumber::fromNumber(1), {4097, 100}, {}},
                              {PageNumber::fromNumber(2), {8000, 8000}, {0, 0, 5000, 10}},
                              {PageNumber::fromNumber(3), {0, 100}, {}},
                              {PageNumber::fromNumber(4), {100, 100}, {}},
                              {PageNumber::fromIndex(-1), {100, 100}, {}}});
    REQUIRE(test.wait([&] { return test.paintFailures.size() == 5; }));
    CHECK(test.whyNotPainted(1) == Reason::TooLarge);
    CHECK(test.whyNotPainted(2) == Reason::TooLarge);
    CHECK(test.whyNotPainted(3) == Reason::TooLarge);
    CHECK(test.whyNotPainted(4) == Reason::PageUnreadable);
    test.paintFailures.clear();
    REQUIRE(test.paint({1, 2}));
    CHECK(test.painted.size() == 2);
}

TEST_CASE("a lock asks for its password, and again for a wrong one")
{
    for (const char *file : {"locked-rc4", "locked-aes", "locked-chinese"}) {
        INFO(file);
        const bool isChinese = QLatin1String(file) == QLatin1String("locked-chinese");
        const QString right = isChinese ? QStringLiteral("翻页密码") : QStringLiteral("secret");
        IssueUnderTest test;
        CHECK(!test.open(file));
        REQUIRE(test.failure);
        CHECK(test.failure->reason == Reason::PasswordNeeded);
        CHECK(!test.open(file, QStringLiteral("wrong")));
        REQUIRE(test.failure);
        CHECK(test.failure->reason == Reason::WrongPassword);
        REQUIRE(test.open(file, right));
        CHECK(test.facts->isEncrypted);
        REQUIRE(test.paint({1, 2, 3}));
        CHECK(test.paintFailures.empty());
        REQUIRE(test.waitTextComplete());
        CHECK(test.textPages() == std::vector<int>{1, 2, 3});
    }
}

TEST_CASE("a lock that nobody knows is named as such")
{
    IssueUnderTest test;
    CHECK(!test.open("unknown-lock"));
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::UnknownEncryption);
}

TEST_CASE("what is no PDF fails without a worker's help")
{
    IssueUnderTest test;
    test.issue.open(QStringLiteral("/nowhere/at/all.pdf"));
    CHECK(!test.waitOpen());
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::NotFound);
    CHECK(!test.issue.isOpen());
}

TEST_CASE("another issue takes the place of the first at any moment")
{
    IssueUnderTest test;
    test.issue.open(testPdf("many-pages"));
    REQUIRE(test.open("plain")); // before the first was even open
    CHECK(test.facts->pageCount() == 3);
    REQUIRE(test.waitTextComplete());
    CHECK(test.textPages() == std::vector<int>{1, 2, 3});

    test.isTextComplete = false;
    test.glyphs.clear();
    REQUIRE(test.open("many-pages"));
    test.issue.wantPaintings({test.requestOf(1), test.requestOf(2), test.requestOf(3)});
    REQUIRE(test.wait([&] { return test.glyphs.size() > 10; }));
    test.glyphs.clear();
    REQUIRE(test.open("outline")); // in the middle of the first one's text
    REQUIRE(test.waitTextComplete());
    CHECK(test.text(1) == QStringLiteral("Contents"));
    CHECK(test.textPages() == std::vector<int>{1, 2, 3});
}

TEST_CASE("an issue on its way ahead opens as any other")
{
    Issue::openEarly(testPdf("plain"));
    IssueUnderTest test;
    REQUIRE(test.open("plain"));
    REQUIRE(test.paint({1}));
    Issue::openEarly(testPdf("plain"));
    REQUIRE(test.open("outline")); // it was another one after all
    CHECK(test.facts->labels.isEmpty());
}

TEST_CASE("a file may vanish once it is open")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("issue.pdf"));
    REQUIRE(QFile::copy(testPdf("many-pages"), path));
    IssueUnderTest test;
    test.issue.open(path);
    REQUIRE(test.waitOpen());
    REQUIRE(QFile::resize(path, 0));
    REQUIRE(QFile::remove(path));
    REQUIRE(test.paint({200}));
    CHECK(test.isPainted(200));
    REQUIRE(test.waitTextComplete());
    CHECK(test.textFailures.empty());
}

TEST_CASE("the monthly opens with all of its pages and text")
{
    const QString path = QStringLiteral(FANYE_SHARED_ISSUES "/monthly-2024-02.pdf");
    if (!QFile::exists(path)) {
        WARN("skipped: the shared issues are not on this machine");
        return;
    }
    IssueUnderTest test;
    test.issue.open(path);
    REQUIRE(test.waitOpen());
    CHECK(test.facts->pageCount() == 50);
    QElapsedTimer sinceOpen;
    sinceOpen.start();
    REQUIRE(test.waitTextComplete());
    WARN("all text " << sinceOpen.elapsed() << " ms after opening"); // the bound is the benchmark's: others build here
    CHECK(test.glyphs.size() == 50);
    CHECK(test.textFailures.empty());
    int imagePages = 0;
    for (const PageGlyphs &page : test.glyphs)
        imagePages += page.glyphs.size() < 30 && page.imageCover > 0.5F ? 1 : 0;
    CHECK(imagePages >= 6); // they hold nothing but a running head, a folio and an image
    REQUIRE(test.paint({1, 2, 25, 50}));
    CHECK(test.paintFailures.empty());
}

TEST_CASE("a program that needs no outline gets facts and the text of its pages")
{
    IssueUnderTest test;
    Deadlines deadlines = unhurried();
    deadlines.outlineAndLinks.emplace(0);
    test.issue.setDeadlines(deadlines);
    test.issue.setOnlyText(PageNumber::fromNumber(2), PageNumber::fromNumber(9));
    REQUIRE(test.open("outline"));
    CHECK(test.facts->pageCount() == 3);
    REQUIRE(test.waitTextComplete());
    REQUIRE(test.structure);
    CHECK(test.structure->outline.empty());
    CHECK(!test.structure->isComplete);
    CHECK(test.textPages() == std::vector<int>{2, 3});
}
