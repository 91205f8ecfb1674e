// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RenderPlan.h"
#include "pages/ThumbnailStore.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace fanye;
using namespace fanye::pages;

namespace {

QImage thumbnailOf(QRgb colour)
{
    QImage image(140, thumbnailHeight, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

std::map<int, QImage> loadedFrom(ThumbnailStore &store, const QByteArray &key, int pages)
{
    std::map<int, QImage> all;
    const auto connection = QObject::connect(
        &store, &ThumbnailStore::loaded, &store,
        [&](const QByteArray &, PageNumber page, const QImage &image) { all[page.number()] = image; },
        Qt::DirectConnection);
    store.load(key, pagesAround(PageNumber(), pages, pages));
    store.waitUntilDone();
    QObject::disconnect(connection);
    return all;
}

} // namespace

TEST_CASE("thumbnails come back for the same issue, and only for it")
{
    QTemporaryDir folder;
    ThumbnailStore store(folder.path());
    store.save("abc", PageNumber::fromNumber(2), thumbnailOf(qRgb(200, 30, 30)));
    store.waitUntilDone();

    const auto same = loadedFrom(store, "abc", 50);
    REQUIRE(same.size() == 1);
    CHECK(qRed(same.at(2).pixel(70, 100)) == Approx(200).margin(6));
    CHECK(loadedFrom(store, "other", 50).empty());
}

TEST_CASE("thumbnails of trimmed pages and of whole ones are kept apart")
{
    IssueFacts whole;
    whole.contentKey = QByteArray(64, 'a');
    whole.pages.assign(3, plausibleGeometry(300, 420));
    IssueFacts trimmed = whole;
    trimmed.pages.back() = trimmedGeometry({300, 420}, {30, 30, 240, 360});
    CHECK(thumbnailKey(whole) == whole.contentKey); // as it was before pages were trimmed
    QTemporaryDir folder;
    ThumbnailStore store(folder.path());
    store.save(thumbnailKey(trimmed), PageNumber::fromNumber(2), thumbnailOf(qRgb(200, 30, 30)));
    store.waitUntilDone();
    CHECK(loadedFrom(store, thumbnailKey(whole), 3).empty());
    CHECK(loadedFrom(store, thumbnailKey(trimmed), 3).size() == 1);
}

TEST_CASE("a file of another kind or size in the cache is passed over")
{
    QTemporaryDir folder;
    ThumbnailStore store(folder.path());
    store.save("abc", PageNumber::fromNumber(1), QImage(10, 10, QImage::Format_RGB32));
    store.waitUntilDone();
    QFile rubbish(folder.path() + QStringLiteral("/abc/2.jpg"));
    REQUIRE(rubbish.open(QIODevice::WriteOnly));
    rubbish.write("this is no picture");
    rubbish.close();
    CHECK(loadedFrom(store, "abc", 3).empty());
}

TEST_CASE("the oldest issues' thumbnails go when there are too many")
{
    QTemporaryDir folder;
    ThumbnailStore store(folder.path());
    for (const char *key : {"one", "two"})
        for (int number = 1; number <= 4; ++number)
            store.save(key, PageNumber::fromNumber(number), thumbnailOf(qRgb(1, 2, 3)));
    store.waitUntilDone();
    pruneThumbnails(folder.path(), 5);
    CHECK(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
}
