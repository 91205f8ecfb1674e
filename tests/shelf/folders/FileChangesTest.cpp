// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/folders/FileChanges.h"

#include "shelf/folders/FolderSet.h"
#include "support/Catch.h"

#include <QStringList>

using namespace fanye;
using namespace fanye::shelf;

namespace {

const QString root = QStringLiteral("/issues");

// "a.pdf:7" is a file with the inode 7, "a.pdf:7+" the same written to since.
worker::FileStamp stampIn(const QString &word)
{
    const bool isLater = word.endsWith(u'+');
    const QString inode = word.section(u':', 1).remove(u'+');
    return {1, inode.toULongLong(), 100, isLater ? 2 : 1};
}

QString pathIn(const QString &word)
{
    return root + u'/' + word.section(u':', 0, 0);
}

// "a.pdf:7=k" is known as the issue k; "!" stands before why it is none: "a.pdf:7=!damaged".
std::vector<KnownFile> knownFiles(const char *words)
{
    std::vector<KnownFile> all;
    for (const QString &word : QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts)) {
        const QString what = word.section(u'=', 1);
        KnownFile file{pathIn(word.section(u'=', 0, 0)), stampIn(word.section(u'=', 0, 0)), {}, {}};
        if (what.startsWith(u'!'))
            file.trouble = what.mid(1);
        else
            file.contentKey = what.toUtf8();
        all.push_back(file);
    }
    return all;
}

FolderListing listing(const char *words)
{
    FolderListing now;
    now.isThere = true;
    now.folders = {root};
    for (const QString &word : QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts))
        now.files.push_back({pathIn(word), stampIn(word)});
    return now;
}

// "b.pdf=k c.pdf=? -a.pdf": known as k, to be read, gone.
std::string asText(const FileChanges &changes)
{
    QStringList words;
    for (const KnownFile &file : changes.known) {
        const QString what = !file.trouble.isEmpty() ? u'!' + file.trouble
            : file.isRead()                          ? QString::fromUtf8(file.contentKey)
                                                     : QStringLiteral("?");
        words << file.path.mid(root.size() + 1) + u'=' + what;
    }
    for (const QString &path : changes.gone)
        words << u'-' + path.mid(root.size() + 1);
    return words.join(u' ').toStdString();
}

} // namespace

TEST_CASE("what a listing says of the files known before")
{
    struct Row
    {
        const char *before, *now, *changes;
    };
    const auto row = GENERATE(values<Row>({
        {"", "", ""},
        {"", "a.pdf:1 b.pdf:2", "a.pdf=? b.pdf=?"},
        {"a.pdf:1=k", "a.pdf:1", ""}, // nothing happened
        {"a.pdf:1=k", "b.pdf:1", "b.pdf=k -a.pdf"}, // renamed
        {"a.pdf:1=k", "sub/a.pdf:1", "sub/a.pdf=k -a.pdf"}, // moved
        {"a.pdf:1=k", "a.pdf:1 b.pdf:1", "b.pdf=k"}, // linked
        {"a.pdf:1=k", "a.pdf:1 b.pdf:2", "b.pdf=?"}, // copied: only reading tells
        {"a.pdf:1=k", "a.pdf:2", "a.pdf=?"}, // replaced by another file
        {"a.pdf:1=k", "a.pdf:1+", "a.pdf=?"}, // written to
        {"a.pdf:1=k b.pdf:2=l", "a.pdf:2", "a.pdf=l -b.pdf"}, // replaced by one that is known
        {"a.pdf:1=k b.pdf:2=l", "a.pdf:2 b.pdf:1", "a.pdf=l b.pdf=k"}, // exchanged
        {"a.pdf:1=k", "", "-a.pdf"},
        {"a.pdf:1=!damaged", "a.pdf:1", ""},
        {"a.pdf:1=!damaged", "a.pdf:1+", "a.pdf=?"}, // it may be whole now
        {"a.pdf:1=!damaged", "b.pdf:1", "b.pdf=!damaged -a.pdf"},
        {"a.pdf:1", "b.pdf:1", "b.pdf=? -a.pdf"}, // was not read yet
        {"a.pdf:1", "a.pdf:1", ""}, // waits already
    }));
    CAPTURE(row.before, row.now);
    CHECK(asText(changesBetween(knownFiles(row.before), listing(row.now))) == row.changes);
}

TEST_CASE("a vanished folder, and one that was not read to its end, forget nothing")
{
    const auto before = knownFiles("a.pdf:1=k sub/b.pdf:2=l");
    FolderListing now;
    CHECK(asText(changesBetween(before, now)).empty());
    now = listing("");
    now.isCut = true;
    CHECK(asText(changesBetween(before, now)).empty());
    now = listing("");
    now.troubles = {{root + QStringLiteral("/sub"), FolderTrouble::NoPermission}};
    CHECK(asText(changesBetween(before, now)) == "-a.pdf");
}

TEST_CASE("files known elsewhere are not gone, but may have come from there")
{
    auto before = knownFiles("../other/a.pdf:1=k");
    before[0].path = QStringLiteral("/other/a.pdf");
    CHECK(asText(changesBetween(before, listing(""))).empty());
    CHECK(asText(changesBetween(before, listing("new.pdf:1"))) == "new.pdf=k");
}

TEST_CASE("where files are numbered anew, time and size tell that one is the same")
{
    const auto before = knownFiles("a.pdf:1=k");
    CHECK(asText(changesBetween(before, listing("a.pdf:9"), InodeUse::Unstable)).empty());
    CHECK(asText(changesBetween(before, listing("a.pdf:9+"), InodeUse::Unstable)) == "a.pdf=?");
    CHECK(asText(changesBetween(before, listing("b.pdf:1"), InodeUse::Unstable)) == "b.pdf=? -a.pdf");
}

TEST_CASE("a folder within another is not listed twice")
{
    const auto a = QStringLiteral("/a"), ab = QStringLiteral("/a/b"), ac = QStringLiteral("/ac");
    CHECK(withFolder({}, a) == std::vector{a});
    CHECK(withFolder({a}, ab) == std::vector{a});
    CHECK(withFolder({a}, a) == std::vector{a});
    CHECK(withFolder({ab, ac}, a) == std::vector{ac, a});
    CHECK(withFolder({a}, QStringLiteral("/")) == std::vector{QStringLiteral("/")});
    CHECK(isInside(ac, QStringLiteral("/")));
    CHECK_FALSE(isInside(ac, a));
}
