// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that change while they are open. All times are short: nothing here is about how long a reader waits.
#include "worker/file/FileWatch.h"
#include "worker/file/FolderEvents.h"

#include "support/Catch.h"
#include "support/Folder.h"
#include "support/Patience.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

using namespace fanye;
using namespace fanye::worker;

namespace {

using namespace std::chrono_literals;

const QByteArray first = "%PDF-1.4\nthe issue as it was\n%%EOF\n";
const QByteArray other = "%PDF-1.4\nthe issue, corrected\n%%EOF\n";

// A file that is open and watched, and what was last found.
class Watched
{
public:
    explicit Watched(const QByteArray &content = first)
        : m_path(m_folder.with("issue.pdf", content))
        , m_opened(std::make_shared<const IssueFile>(IssueFile::open(m_path).value()))
        , m_watch(m_path, m_opened, {5ms, 30ms, 50ms, 10'000ms, 3})
    {
        QObject::connect(&m_watch, &FileWatch::found, [this](FileCondition condition) {
            m_found = condition;
            ++m_count;
        });
        REQUIRE(finds(FileCondition::Same));
    }

    bool finds(FileCondition wanted)
    {
        const QDeadlineTimer deadline(patience);
        while (m_found != wanted && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        return m_found == wanted;
    }
    // What is found next is this.
    bool findsNext(FileCondition wanted)
    {
        const int before = m_count;
        const QDeadlineTimer deadline(patience);
        while (m_count == before && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        return m_count > before && m_found == wanted;
    }
    void write(const QByteArray &content, QIODevice::OpenMode mode = QIODevice::WriteOnly)
    {
        QFile file(m_path);
        REQUIRE(file.open(mode));
        file.write(content);
    }
    void replaceBy(const QByteArray &content)
    {
        const QByteArray made = QFile::encodeName(m_folder.with("new.pdf", content));
        REQUIRE(rename(made.constData(), QFile::encodeName(m_path).constData()) == 0);
    }
    void remove() { REQUIRE(QFile::remove(m_path)); }
    const QString &path() const { return m_path; }
    Folder &folder() { return m_folder; }
    FileWatch &watch() { return m_watch; }

private:
    Folder m_folder;
    QString m_path;
    std::shared_ptr<const IssueFile> m_opened;
    FileWatch m_watch;
    std::optional<FileCondition> m_found;
    int m_count = 0;
};

} // namespace

TEST_CASE("a file that is replaced by another is found, and so is the next")
{
    Watched file;
    file.replaceBy(other);
    CHECK(file.finds(FileCondition::Replaced));
    file.replaceBy(first);
    CHECK(file.finds(FileCondition::Same));
    file.replaceBy(other + other);
    CHECK(file.finds(FileCondition::Replaced));
}

TEST_CASE("a file that is written anew in its place is found")
{
    Watched file;
    file.write(other);
    CHECK(file.finds(FileCondition::Replaced));
}

TEST_CASE("an attachment that is appended to the file is found")
{
    Watched file;
    file.write("1 0 obj\nendobj\n%%EOF\n", QIODevice::Append);
    CHECK(file.finds(FileCondition::Replaced));
}

TEST_CASE("a file that is only touched, or saved as it was, has not changed")
{
    Watched file;
    SECTION("touched")
    {
        QFile touched(file.path());
        REQUIRE(touched.open(QIODevice::ReadWrite));
        REQUIRE(touched.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    }
    SECTION("saved")
    {
        file.write(first);
    }
    SECTION("copied")
    {
        file.replaceBy(first);
    }
    CHECK(file.findsNext(FileCondition::Same));
}

TEST_CASE("a file that is cut short, emptied or overwritten by something else is no whole PDF")
{
    struct Row
    {
        const char *what;
        QByteArray content;
    };
    const std::vector<Row> rows{
        {"cut short", other.left(15)},
        {"emptied", {}},
        {"a web page", "<html><body>404 %%EOF</body></html>"},
        {"zeros", QByteArray(50'000, '\0')},
    };
    for (const Row &row : rows) {
        CAPTURE(row.what);
        Watched file;
        file.write(row.content);
        CHECK(file.finds(FileCondition::CutShort));
        file.write(other);
        CHECK(file.finds(FileCondition::Replaced));
    }
}

TEST_CASE("a copy that is still being written is waited for")
{
    Watched file;
    QFile copy(file.path());
    REQUIRE(copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    copy.write("%PDF-1.4\n");
    CHECK(file.finds(FileCondition::CutShort)); // it stands still for long, here
    copy.write("the rest\n%%EOF\n");
    CHECK(file.finds(FileCondition::Replaced));
}

TEST_CASE("a file that is deleted or moved away is gone, until it is there again")
{
    Watched file;
    SECTION("deleted")
    {
        file.remove();
    }
    SECTION("moved")
    {
        REQUIRE(QFile::rename(file.path(), file.folder().path("elsewhere.pdf")));
    }
    SECTION("a folder in its place")
    {
        file.remove();
        REQUIRE(QDir().mkdir(file.path()));
    }
    CHECK(file.finds(FileCondition::Gone));
    QDir().rmdir(file.path());
    file.write(first);
    CHECK(file.finds(FileCondition::Same));
}

TEST_CASE("a file whose folder is no more cannot be reached")
{
    const Folder folder;
    const QString drive = folder.path("drive");
    REQUIRE(QDir().mkdir(drive));
    const QString path = folder.with("drive/issue.pdf", first);
    const auto opened = std::make_shared<const IssueFile>(IssueFile::open(path).value());
    REQUIRE(QFile::rename(drive, folder.path("away")));
    const FileLook look = lookAt(path, *opened, opened->stamp(), {});
    CHECK(look.condition == FileCondition::Unreachable);
    CHECK_FALSE(look.isSettled);
    CHECK(lookAt(path, *opened, opened->stamp(), look).isSettled);
}

TEST_CASE("a changed file that could not be read is read again at the same stamp")
{
    const Folder folder;
    const QString path = folder.with("issue.pdf", first);
    const auto opened = std::make_shared<const IssueFile>(IssueFile::open(path).value());
    folder.with("issue.pdf", other + other);
    FileLook before = lookAt(path, *opened, opened->stamp(), {});
    before.condition = FileCondition::Unreachable;
    before.isSettled = true;
    CHECK(lookAt(path, *opened, opened->stamp(), before).condition == FileCondition::Replaced);
    before.condition = FileCondition::CutShort; // which was read: it is not read again
    CHECK(lookAt(path, *opened, opened->stamp(), before).condition == FileCondition::CutShort);
}

TEST_CASE("other files of the folder are of no interest")
{
    const Folder folder;
    const QString path = folder.with("issue.pdf", first);
    const FolderEvents events(QFile::encodeName(path));
    REQUIRE(events.watch());
    CHECK_FALSE(events.taken());
    folder.with("another.pdf", other);
    folder.with("issue.pdf.part", other);
    folder.with("issue", other);
    CHECK_FALSE(events.taken());
    folder.with("issue.pdf", other);
    CHECK(events.taken());
    CHECK_FALSE(events.taken()); // taken once
    REQUIRE(QFile::remove(path));
    CHECK(events.taken());
}

TEST_CASE("a link that is set to another file is found")
{
    const Folder folder;
    folder.with("march.pdf", first);
    folder.with("april.pdf", other);
    const QString link = folder.path("latest.pdf");
    REQUIRE(QFile::link(folder.path("march.pdf"), link));
    const auto opened = std::make_shared<const IssueFile>(IssueFile::open(link).value());
    FileWatch watch(link, opened, {5ms, 30ms, 50ms, 10'000ms, 3});
    std::optional<FileCondition> found;
    QObject::connect(&watch, &FileWatch::found, [&](FileCondition condition) { found = condition; });
    REQUIRE(QFile::link(folder.path("april.pdf"), folder.path("new")));
    REQUIRE(rename(QFile::encodeName(folder.path("new")).constData(), QFile::encodeName(link).constData()) == 0);
    const QDeadlineTimer deadline(patience);
    while (found != FileCondition::Replaced && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    CHECK(found == FileCondition::Replaced);
}
