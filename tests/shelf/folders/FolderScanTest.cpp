// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/folders/FolderScan.h"

#include "folders/FolderForTests.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace fanye;
using namespace fanye::shelf;

TEST_CASE("files are found in all sub-folders, by the names that issues have")
{
    const FolderForTests folder;
    folder.write({"a.pdf", "2024/b.PDF", "2024/deep/er/c.html", "note.txt", "2024/picture.jpg", "pdf", ".hidden.pdf",
                  ".git/x.pdf", "@eaDir/thumb.pdf", "$RECYCLE.BIN/old.pdf"});
    const FolderListing listing = listFolder(folder.path());
    CHECK(listing.isThere);
    CHECK(folder.namesIn(listing) == "2024/b.PDF 2024/deep/er/c.html a.pdf");
    CHECK(listing.others == 3);
    CHECK(listing.folders.size() == 4);
    CHECK(listing.folders.front() == folder.path());
    CHECK(listing.troubles.empty());
    CHECK_FALSE(listing.isCut);
}

TEST_CASE("an empty folder is there, a missing one and a file are not")
{
    const FolderForTests folder;
    folder.write({"sub/a.pdf"});
    CHECK(listFolder(folder.path() + QStringLiteral("/sub")).isThere);
    CHECK_FALSE(listFolder(folder.path() + QStringLiteral("/none")).isThere);
    CHECK_FALSE(listFolder(folder.path() + QStringLiteral("/sub/a.pdf")).isThere);
}

TEST_CASE("names of any bytes are found, and lead back to their files")
{
    const FolderForTests folder;
    const QByteArray gbk("\xd4\xc2\xbf\xaf\xb5\xda\x33\xc6\xda");
    folder.write({gbk + ".pdf", gbk + "/" + gbk + ".pdf", "line\nend.pdf", "月刊.pdf"});
    const FolderListing listing = listFolder(folder.path());
    REQUIRE(listing.files.size() == 4);
    for (const SeenFile &file : listing.files)
        CHECK(access(system::pathBytes(file.path).constData(), R_OK) == 0);
}

TEST_CASE("circles of links end, and a file is known by its real place")
{
    const FolderForTests folder;
    folder.write({"real/a.pdf", "real/sub/b.pdf"});
    folder.link("real/sub/up", folder.bytes() + "/real");
    folder.link("real/self", ".");
    folder.link("another", "real");
    folder.link("loop1", "loop2");
    folder.link("loop2", "loop1");
    folder.link("nowhere.pdf", "missing.pdf");
    const FolderListing listing = listFolder(folder.path());
    CHECK(folder.namesIn(listing) == "real/a.pdf real/sub/b.pdf");
    CHECK(listing.troubles.empty());
}

TEST_CASE("links to files and folders outside are followed")
{
    const FolderForTests folder, outside;
    outside.write({"there/c.pdf", "d.pdf"});
    folder.write({"a.pdf"});
    folder.link("out", outside.bytes() + "/there");
    folder.link("linked.pdf", outside.bytes() + "/d.pdf");
    CHECK(folder.namesIn(listFolder(folder.path())) == "a.pdf linked.pdf out/c.pdf");
}

TEST_CASE("a folder without permission is told, and the others are read")
{
    if (geteuid() == 0 && seteuid(65534) != 0)
        return; // nobody to try it as
    {
        const FolderForTests folder;
        folder.write({"a.pdf", "closed/b.pdf"});
        const QByteArray closed = folder.bytes() + "/closed";
        REQUIRE(chmod(closed.constData(), 0) == 0);
        const FolderListing listing = listFolder(folder.path());
        REQUIRE(chmod(closed.constData(), 0700) == 0);
        CHECK(folder.namesIn(listing) == "a.pdf");
        REQUIRE(listing.troubles.size() == 1);
        CHECK(listing.troubles[0] == TroubledFolder{system::pathFromBytes(closed), FolderTrouble::NoPermission});
    }
    if (getuid() == 0)
        REQUIRE(seteuid(0) == 0);
}

TEST_CASE("one file is listed by itself, whatever its name")
{
    const FolderForTests folder;
    folder.write({"a.odd", "sub/b.pdf"});
    CHECK(folder.namesIn(listFile(folder.path() + QStringLiteral("/a.odd"))) == "a.odd");
    CHECK_FALSE(listFile(folder.path() + QStringLiteral("/none.pdf")).isThere);
    CHECK(listFile(folder.path() + QStringLiteral("/sub")).files.empty());
}

TEST_CASE("pipes and sockets are no files")
{
    const FolderForTests folder;
    REQUIRE(mkfifo((folder.bytes() + "/pipe.pdf").constData(), 0600) == 0);
    CHECK(listFolder(folder.path()).files.empty());
}

TEST_CASE("folders too deep are told, and the listing ends")
{
    const FolderForTests folder;
    folder.write({QByteArray("d/").repeated(deepestFolder + 3) + "deep.pdf", "a.pdf"});
    const FolderListing listing = listFolder(folder.path());
    CHECK(folder.namesIn(listing) == "a.pdf");
    REQUIRE(listing.troubles.size() == 1);
    CHECK(listing.troubles[0].why == FolderTrouble::TooDeep);
}

TEST_CASE("a limit and a stop cut the listing")
{
    const FolderForTests folder;
    folder.write({"a.pdf", "b.pdf", "sub/c.pdf"});
    ListingOptions few;
    few.mostFiles = 2;
    CHECK(listFolder(folder.path(), few).isCut);
    ListingOptions flat;
    flat.mostFolders = 1;
    CHECK(listFolder(folder.path(), flat).isCut);
    std::stop_source stop;
    stop.request_stop();
    ListingOptions stopped;
    stopped.stop = stop.get_token();
    CHECK(listFolder(folder.path(), stopped).isCut);
}

TEST_CASE("a listing tells how far it is, and of each folder before it reads it")
{
    const FolderForTests folder;
    folder.write({"a.pdf", "b.pdf", "sub/c.pdf"});
    std::atomic<std::size_t> progress = 0;
    std::vector<std::size_t> entered;
    ListingOptions options;
    options.progress = &progress;
    options.entering = [&](const QByteArray &) { entered.push_back(progress); };
    CHECK_FALSE(listFolder(folder.path(), options).isCut);
    CHECK(progress >= 4);
    REQUIRE(entered.size() == 2);
    CHECK(entered[0] == 0);
}
