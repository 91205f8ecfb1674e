// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not under the thread sanitizer: Qt starts programs by a fork that shares its memory, from which on it sees no locks.
#ifndef __SANITIZE_THREAD__
#include "shelf/ShelfForTests.h"
#include "shelf/database/Database.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <memory>

using namespace fanye;
using namespace fanye::shelf;

namespace {

constexpr int patienceMs = 60'000;

// Another program at work on the same shelf.
class Writer
{
public:
    Writer(const QString &file, int first, int last, const QString &hindrance = {}, const QString &what = {})
    {
        QStringList arguments{file, QString::number(first), QString::number(last)};
        if (!hindrance.isEmpty())
            arguments << hindrance;
        if (!what.isEmpty())
            arguments << what;
        m_process.start(QStringLiteral(SHELF_WRITER), arguments);
        REQUIRE(m_process.waitForStarted(patienceMs));
    }
    ~Writer() { kill(); }

    void waitForLines(int count)
    {
        while (m_lines.size() < count && (m_process.canReadLine() || m_process.waitForReadyRead(patienceMs)))
            readLines();
    }
    void kill()
    {
        m_process.kill(); // SIGKILL: it has no chance to tidy up
        m_process.waitForFinished(patienceMs);
        readLines();
    }
    void finish()
    {
        REQUIRE(m_process.waitForFinished(patienceMs));
        readLines();
    }
    QStringList lines() const { return m_lines; }
    std::vector<int> pagesSet() const
    {
        std::vector<int> pages;
        for (const QString &line : m_lines)
            if (line.startsWith(QStringLiteral("set ")))
                pages.push_back(line.mid(4).toInt());
        return pages;
    }

private:
    void readLines()
    {
        while (m_process.canReadLine())
            m_lines << QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
    QStringList m_lines;
};

bool hasAll(const std::vector<int> &all, const std::vector<int> &wanted) // both sorted
{
    return std::includes(all.begin(), all.end(), wanted.begin(), wanted.end());
}

// The numbers at the ends of the facts that shelf-writer typed, in order.
std::vector<int> numbersTyped(const Store &store)
{
    std::vector<int> numbers;
    for (const auto &[field, text] : store.facts().of("a")) {
        CHECK(text.startsWith(QString(3000, QLatin1Char('x'))));
        numbers.push_back(text.section(QLatin1Char(' '), 1).toInt());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

TEST_CASE("Killed at any moment, a program has kept every bookmark it answered for")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
    }
    for (int round = 0; round < 12; ++round) {
        const int first = round * 10'000 + 1;
        Writer writer(folder.file(), first, first + 9'999);
        writer.waitForLines(3 + 17 * round);
        writer.kill();
        const auto answered = writer.pagesSet();
        REQUIRE(answered.size() > std::size_t(round));

        const LoadedStore store(folder.file());
        CHECK(isGood(store));
        CHECK(hasAll(bookmarkedPages(store, "a"), answered));
    }
    Database database(folder.file(), Database::Access::ReadOnly);
    CHECK(database.value(QStringLiteral("PRAGMA integrity_check")).toString() == QStringLiteral("ok"));
}

TEST_CASE("Killed at any moment, a program has kept every fact it answered for, each whole")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
    }
    for (int round = 0; round < 6; ++round) {
        Writer writer(folder.file(), round * 10'000 + 1, round * 10'000 + 9'999, QStringLiteral("-"),
                      QStringLiteral("facts"));
        writer.waitForLines(3 + 29 * round);
        writer.kill();
        auto answered = writer.pagesSet();
        REQUIRE(answered.size() > std::size_t(round));
        const LoadedStore store(folder.file());
        CHECK(isGood(store));
        const auto kept = numbersTyped(store);
        REQUIRE(!kept.empty());
        CHECK(kept.back() >= answered.back());
        // The one that was not answered for may have taken the place of the oldest.
        answered.erase(answered.begin(), answered.end() - std::min<std::ptrdiff_t>(39, std::ssize(answered)));
        CHECK(hasAll(kept, answered));
    }
}

TEST_CASE("Several programs write at once, and nothing is lost")
{
    const ShelfFolder folder;
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 0; i < 4; ++i) // none of them finds a file: all of them want to make it
        writers.push_back(std::make_unique<Writer>(folder.file(), i * 1000 + 1, i * 1000 + 60));
    for (const auto &writer : writers) {
        writer->finish();
        CHECK(writer->pagesSet().size() == 60);
        CHECK(writer->lines().constFirst().startsWith(QStringLiteral("good")));
    }
    CHECK(bookmarkedPages(LoadedStore(folder.file()), "a").size() == 240);
}

TEST_CASE("In a folder that cannot be written, what it holds is read, and changes stay in memory")
{
    const ShelfFolder folder;
    QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x5755)); // the ordinary user must come in
    {
        LoadedStore store(folder.file());
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
        REQUIRE(store.bookmarks().set("a", bookmarkOn(1)));
        REQUIRE(store.bookmarks().set("a", bookmarkOn(2)));
    }
    for (const QString &name : folder.filesLike(QStringLiteral("*")))
        QFile::setPermissions(folder.path() + QLatin1Char('/') + name, QFileDevice::Permissions(0x4444));
    QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x5555));

    Writer writer(folder.file(), 10, 14, QStringLiteral("ordinary"));
    writer.finish();
    CHECK(writer.lines().constFirst() == QStringLiteral("memory 2"));
    CHECK(writer.pagesSet() == std::vector{10, 11, 12, 13, 14});
    CHECK(writer.lines().constLast() == QStringLiteral("memory 7"));
    QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7755));
    CHECK(bookmarkedPages(LoadedStore(folder.file()), "a") == std::vector{1, 2});
}

TEST_CASE("When the disk takes no more, the shelf goes on in memory; what was answered for before is on the disk")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
    }
    Writer writer(folder.file(), 1, 8000, QStringLiteral("150000"));
    writer.finish();
    CHECK(writer.lines().constFirst() == QStringLiteral("good 0"));
    CHECK(writer.pagesSet().size() == 8000);
    CHECK(writer.lines().constLast() == QStringLiteral("memory 8000"));

    const LoadedStore store(folder.file());
    CHECK(isGood(store));
    const auto kept = bookmarkedPages(store, "a");
    CHECK(kept.size() > 10);
    CHECK(kept.size() < 8000);
    CHECK(kept.back() == int(kept.size())); // the first ones, without a gap
}

TEST_CASE("When the disk takes no more, facts that were typed stay in memory, and those on the disk are whole")
{
    const ShelfFolder folder;
    {
        LoadedStore store(folder.file());
        REQUIRE(store.recentIssues().remember(issueNamed("a")));
        REQUIRE(
            store.facts().set("a", QStringLiteral("series"), QString(3000, QLatin1Char('x')) + QStringLiteral(" 0")));
    }
    Writer writer(folder.file(), 1, 400, QStringLiteral("150000"), QStringLiteral("facts"));
    writer.finish();
    CHECK(writer.lines().constFirst() == QStringLiteral("good 0"));
    CHECK(writer.pagesSet().size() == 400);
    CHECK(writer.lines().constLast().startsWith(QStringLiteral("memory"))); // the failure is told

    const LoadedStore store(folder.file());
    CHECK(isGood(store));
    const auto kept = numbersTyped(store);
    CHECK(kept.size() > 3);
    CHECK(kept.back() < 400);
    CHECK(kept.front() == 0); // what was there before is still there
}
#endif
