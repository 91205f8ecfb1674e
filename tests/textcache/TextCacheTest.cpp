// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "textcache/TextCache.h"
#include "textcache/TextCacheFile.h"
#include "worker/IssueUnderTest.h"
#include "worker/file/IssueFile.h"
#include "worker/protocol/Protocol.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <limits>

using namespace fanye;
using namespace fanye::worker;
using namespace fanye::textcache;

namespace {

std::shared_ptr<const IssueFile> fileOf(const QString &path)
{
    return std::make_shared<IssueFile>(IssueFile::open(path).value());
}

std::vector<PageGlyphs> inOrder(std::vector<PageGlyphs> pages)
{
    std::sort(pages.begin(), pages.end(), [](const auto &a, const auto &b) { return a.page < b.page; });
    return pages;
}

// An issue with text of its own, opened with a store as often as one likes.
struct Kept
{
    QTemporaryDir folder;
    TextCache store{folder.path() + QStringLiteral("/texts"), "tables 1"};

    QStringList files() const
    {
        return QDir(folder.path() + QStringLiteral("/texts")).entryList(QDir::Files | QDir::Hidden);
    }
    QString file() const { return folder.path() + QStringLiteral("/texts/") + files().value(0); }

    // What is read of the issue, and whether its worker had to do it.
    struct Opening
    {
        std::vector<PageGlyphs> pages;
        int found = 0; // pages that were kept
    };
    Opening open(const QString &path, TextCache &from, const QString &password = {},
                 const Deadlines &deadlines = unhurried())
    {
        IssueUnderTest test;
        Opening opening;
        QObject::connect(&from, &TextCache::found, &test.issue,
                         [&](TextCache::Ticket, const auto &pages) { opening.found += int(pages.size()); });
        test.issue.setPainterCount(1);
        test.issue.setTextSource(&from);
        test.issue.setDeadlines(deadlines);
        test.issue.open(path, password);
        REQUIRE(test.waitTextComplete());
        from.waitUntilDone();
        opening.pages = inOrder(test.glyphs);
        return opening;
    }
    Opening open(const char *name = "plain") { return open(testPdf(name), store); }
};

// A whole kept file's pages, as a store would take them.
std::vector<PageGlyphs> pagesIn(const QString &path, const TextCacheIdentity &identity)
{
    std::vector<PageGlyphs> all;
    readTextCache(path, identity, [&](const std::vector<SharedGlyphs> &pages) {
        for (const SharedGlyphs &page : pages)
            all.push_back(*page);
    });
    return all;
}

SharedGlyphs shared(const PageGlyphs &page)
{
    return std::make_shared<const PageGlyphs>(page);
}

PageGlyphs pageOf(int number, char32_t letter)
{
    PageGlyphs page;
    page.page = PageNumber::fromNumber(number);
    page.fonts = {{QStringLiteral("Song"), false}};
    Glyph glyph;
    glyph.codePoint = letter;
    glyph.box = {1, 2, 3, 4};
    page.glyphs.assign(100, glyph);
    return page;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("what was read once is found again, and is the same")
{
    Kept kept;
    const auto first = kept.open();
    REQUIRE_FALSE(first.pages.empty());
    CHECK(first.found == 0);
    REQUIRE(kept.files().size() == 1);
    const auto second = kept.open();
    CHECK(second.found == int(first.pages.size()));
    CHECK(second.pages == first.pages);
}

TEST_CASE("what is kept needs no worker: one that stands still is not missed")
{
    Kept kept;
    const auto first = kept.open();
    IssueUnderTest test;
    test.issue.setPainterCount(1);
    test.issue.setTextSource(&kept.store);
    bool isStopped = false;
    QObject::connect(&test.issue, &Issue::structureRead, &test.issue, [&] {
        isStopped = test.glyphs.empty();
        test.signalReader(SIGSTOP);
    });
    test.issue.open(testPdf("plain"));
    REQUIRE(test.waitTextComplete());
    CHECK(isStopped);
    CHECK(inOrder(test.glyphs) == first.pages);
    test.signalReader(SIGCONT);
}

TEST_CASE("cached text is taken only for the very same bytes, the same reader and the same tables")
{
    Kept kept;
    const auto first = kept.open();
    const QString path = kept.folder.path() + QStringLiteral("/other.pdf");

    SECTION("tables of another version")
    {
        TextCache other(kept.folder.path() + QStringLiteral("/texts"), "tables 2");
        CHECK(kept.open(testPdf("plain"), other).found == 0);
        CHECK(kept.open(testPdf("plain"), other).found == int(first.pages.size())); // was kept anew
        CHECK(kept.open().found == 0);
    }
    SECTION("another issue with the same name for its text")
    {
        const QString text = kept.file();
        kept.open("garbled");
        for (const QString &name : kept.files())
            if (const QString other = kept.folder.path() + QStringLiteral("/texts/") + name; other != text)
                write(other, bytesOf(text));
        const auto again = kept.open("garbled");
        CHECK(again.found == 0);
        CHECK_FALSE(again.pages == first.pages);
    }
    SECTION("an issue that differs in one byte")
    {
        const TextCacheIdentity same{fileOf(testPdf("plain")), "v"};
        write(path, bytesOf(testPdf("plain")).replace("0000000000 65535 f", "0000000001 65535 f"));
        const QString text = kept.folder.path() + QStringLiteral("/text");
        TextCacheWriter writer(text, same);
        writer.add(shared(pageOf(1, U'月')));
        REQUIRE(writer.finish());
        REQUIRE(pagesIn(text, same).size() == 1);
        CHECK(pagesIn(text, {fileOf(path), "v"}).empty());
        CHECK(pagesIn(text, {fileOf(testPdf("plain")), "w"}).empty());
    }
}

TEST_CASE("a damaged, shortened, foreign or too large file is read again from the issue, and replaced")
{
    Kept kept;
    const auto first = kept.open();
    const QByteArray whole = bytesOf(kept.file());
    QByteArray spoilt = whole;
    SECTION("a byte of a glyph") { spoilt[spoilt.size() - 20] = char(spoilt.at(spoilt.size() - 20) ^ 4); }
    SECTION("a byte of the digest") { spoilt[3] = char(spoilt.at(3) ^ 1); }
    SECTION("cut short") { spoilt.chop(40); }
    SECTION("cut within its head") { spoilt.truncate(10); }
    SECTION("empty") { spoilt.clear(); }
    SECTION("something behind it") { spoilt += 'x'; }
    SECTION("no file of ours") { spoilt = QByteArray("this is no text of an issue"); }
    SECTION("too large") { spoilt.resize(largestCachedText + 1); }
    write(kept.file(), spoilt);
    const auto second = kept.open();
    CHECK(second.found == 0);
    CHECK(second.pages == first.pages);
    CHECK(bytesOf(kept.file()) == whole);
}

TEST_CASE("a kept file with the right digest and wrong numbers gives nothing that a worker could not say")
{
    QTemporaryDir folder;
    const QString path = folder.path() + QStringLiteral("/text");
    const TextCacheIdentity identity{fileOf(testPdf("plain")), "v"};
    PageGlyphs wrong = pageOf(2, U'月');
    SECTION("a surrogate") { wrong.glyphs[0].codePoint = 0xd800; }
    SECTION("a box that is no box") { wrong.glyphs[0].box = {3, 2, 1, 4}; }
    SECTION("a place that is no number") { wrong.glyphs[0].box.x0 = std::numeric_limits<float>::quiet_NaN(); }
    SECTION("a font that is not there") { wrong.glyphs[0].font = 7; }
    TextCacheWriter writer(path, identity);
    writer.add(shared(pageOf(1, U'月')));
    writer.add(shared(wrong));
    writer.add(shared(pageOf(3, U'月')));
    REQUIRE(writer.finish());
    const auto pages = pagesIn(path, identity);
    REQUIRE(pages.size() == 2);
    CHECK(pages == std::vector<PageGlyphs>{pageOf(1, U'月'), pageOf(3, U'月')});
}

TEST_CASE("pages that an issue does not have, or that come twice, are passed over")
{
    Kept kept;
    const auto first = kept.open();
    IssueUnderTest test;
    REQUIRE(test.open("plain"));
    const QByteArray version = test.facts->textReader.toUtf8() + "\ntables 1";
    TextCacheWriter writer(kept.file(), {fileOf(testPdf("plain")), version});
    writer.add(shared(pageOf(1, U'甲')));
    writer.add(shared(pageOf(1, U'乙')));
    writer.add(shared(pageOf(int(first.pages.size()) + 1, U'丙')));
    REQUIRE(writer.finish());
    const auto second = kept.open();
    CHECK(second.found == 3);
    REQUIRE(second.pages.size() == first.pages.size());
    CHECK(second.pages.front() == pageOf(1, U'甲'));
}

TEST_CASE("nothing is kept of an encrypted issue, nor of one with a page that cannot be read")
{
    Kept kept;
    for (const auto &[name, password] : {std::pair("locked-aes", "secret"), std::pair("owner-only", "")})
        CHECK(kept.open(testPdf(name), kept.store, QLatin1String(password)).pages.size() == 3);
    Deadlines deadlines = unhurried();
    deadlines.text = std::chrono::milliseconds(400) * slowness;
    CHECK(kept.open(testPdf("slow"), kept.store, {}, deadlines).pages.size() == 2);
    CHECK(kept.files().isEmpty());
}

TEST_CASE("only its owner can read what is kept")
{
    Kept kept;
    kept.open();
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    CHECK_FALSE(QFile::permissions(kept.file()) & others);
}

TEST_CASE("the texts used longest ago go when there are too many bytes")
{
    QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTime();
    for (int age = 0; age < 5; ++age) {
        const QString path = folder.path() + QStringLiteral("/%1").arg(age);
        write(path, QByteArray(1000, 'x'));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(now.addDays(-age), QFileDevice::FileModificationTime));
    }
    pruneTextCache(folder.path(), 3500);
    CHECK(QDir(folder.path()).entryList(QDir::Files, QDir::Name)
          == QStringList(QStringLiteral("0,1,2").split(QLatin1Char(','))));
}
