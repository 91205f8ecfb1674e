// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/folders/WatchedFolder.h"

#include "folders/FolderForTests.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <condition_variable>
#include <mutex>

using namespace fanye;
using namespace fanye::shelf;
using namespace std::chrono_literals;

namespace {

WatchPace quick()
{
    WatchPace pace;
    pace.afterEvents = 30ms;
    pace.longestWait = 200ms;
    pace.whileMissing = 50ms;
    pace.patience = 100ms;
    pace.restFactor = 1;
    return pace;
}

bool waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(20s);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return condition();
}

// A folder that is watched, and what was listed last.
class Watched
{
public:
    explicit Watched(const FolderForTests &folder, const QString &path = {}, const FolderReader &reader = listFolder)
        : m_folder(folder)
        , watcher(path.isEmpty() ? folder.path() : path, quick(), reader)
    {
        QObject::connect(&watcher, &WatchedFolder::listed, [this](const FolderListing &listing) {
            last = listing;
            ++listings;
        });
        watcher.read();
    }

    bool becomes(const std::string &names)
    {
        return waitFor([&] { return listings > 0 && m_folder.namesIn(last) == names; });
    }

private:
    const FolderForTests &m_folder;

public:
    WatchedFolder watcher;
    FolderListing last;
    int listings = 0;
};

// A share: its readings do not answer until it is let go.
class SilentShare
{
public:
    FolderReader reader()
    {
        return [this](const QString &folder, const ListingOptions &options) {
            std::unique_lock lock(m_mutex);
            ++m_readings;
            m_change.wait(lock, [this] { return m_answers; });
            return listFolder(folder, options);
        };
    }
    void answer()
    {
        const std::lock_guard lock(m_mutex);
        m_answers = true;
        m_change.notify_all();
    }
    int readings()
    {
        const std::lock_guard lock(m_mutex);
        return m_readings;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_answers = false;
    int m_readings = 0;
};

} // namespace

TEST_CASE("what happens in a watched folder and below it is noticed")
{
    const FolderForTests folder;
    folder.write({"a.pdf", "sub/b.pdf"});
    Watched watched(folder);
    REQUIRE(watched.becomes("a.pdf sub/b.pdf"));
    SECTION("a new file")
    {
        folder.write({"sub/c.pdf"});
        CHECK(watched.becomes("a.pdf sub/b.pdf sub/c.pdf"));
    }
    SECTION("a file in folders that are new, too")
    {
        folder.write({"new/deep/er/d.pdf"});
        CHECK(watched.becomes("a.pdf new/deep/er/d.pdf sub/b.pdf"));
        folder.write({"new/deep/er/e.pdf"});
        CHECK(watched.becomes("a.pdf new/deep/er/d.pdf new/deep/er/e.pdf sub/b.pdf"));
    }
    SECTION("a file moved within, out, and deleted")
    {
        folder.move("a.pdf", "sub/a.pdf");
        CHECK(watched.becomes("sub/a.pdf sub/b.pdf"));
        folder.remove("sub/a.pdf");
        CHECK(watched.becomes("sub/b.pdf"));
        folder.remove("sub");
        CHECK(watched.becomes(""));
    }
    SECTION("a file that is replaced by another one")
    {
        const auto before = watched.last.files.front().stamp;
        folder.write("x.tmp", "another");
        folder.move("x.tmp", "a.pdf");
        CHECK(waitFor([&] { return !watched.last.files.empty() && watched.last.files.front().stamp != before; }));
    }
    SECTION("a file that is written to")
    {
        const auto before = watched.last.files.front().stamp;
        folder.write("a.pdf", "a longer content");
        CHECK(waitFor([&] { return watched.last.files.front().stamp.size != before.size; }));
    }
    SECTION("a name that is no UTF-8")
    {
        folder.write({"\xd4\xc2\xbf\xaf.pdf"});
        CHECK(waitFor([&] { return watched.last.files.size() == 3; }));
    }
}

TEST_CASE("what is no issue does not have the folder read again")
{
    const FolderForTests folder;
    folder.write({"a.pdf"});
    Watched watched(folder);
    REQUIRE(watched.becomes("a.pdf"));
    for (int i = 0; i < 20; ++i)
        folder.write("table.xlsx", QByteArray::number(i));
    folder.write({"b.pdf"}); // noticed behind the others
    REQUIRE(watched.becomes("a.pdf b.pdf"));
    CHECK(watched.listings <= 3);
}

TEST_CASE("a folder that is not there yet, vanishes and comes back")
{
    const FolderForTests folder;
    Watched watched(folder, folder.path() + QStringLiteral("/later"));
    REQUIRE(waitFor([&] { return watched.listings > 0; }));
    CHECK_FALSE(watched.last.isThere);
    folder.write({"later/a.pdf"});
    CHECK(watched.becomes("later/a.pdf"));
    CHECK(watched.last.isThere);
    folder.move("later", "elsewhere");
    CHECK(waitFor([&] { return !watched.last.isThere; }));
    folder.move("elsewhere", "later");
    CHECK(watched.becomes("later/a.pdf"));
}

TEST_CASE("a share that does not answer is told of, held against nobody, and read when it answers")
{
    const FolderForTests folder;
    folder.write({"a.pdf"});
    const auto share = std::make_shared<SilentShare>();
    int silences = 0;
    Watched watched(folder, {}, share->reader());
    QObject::connect(&watched.watcher, &WatchedFolder::silent, [&] { ++silences; });
    REQUIRE(waitFor([&] { return silences > 0; }));
    CHECK(watched.watcher.isSilent());
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer clock;
        clock.start();
        watched.watcher.read();
        CHECK(clock.elapsed() < 1000);
    }
    CHECK(share->readings() == 1); // one thread is enough to wait
    CHECK(watched.listings == 0);
    share->answer();
    CHECK(watched.becomes("a.pdf"));
    CHECK_FALSE(watched.watcher.isSilent());
    CHECK(silences == 1);
}

TEST_CASE("a folder is left while its share does not answer")
{
    const FolderForTests folder;
    const auto share = std::make_shared<SilentShare>();
    QElapsedTimer clock;
    clock.start();
    {
        Watched watched(folder, {}, share->reader());
        REQUIRE(waitFor([&] { return share->readings() == 1; }));
    }
    CHECK(clock.elapsed() < 5000);
    share->answer(); // its thread ends by itself
    static std::vector<std::shared_ptr<SilentShare>> kept; // until that has happened
    kept.push_back(share);
}
