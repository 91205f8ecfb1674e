// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ThumbnailStore.h"

#include "pages/RenderPlan.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace fanye::pages {
namespace {

constexpr int mostFiles = 20'000; // about 200 MB
constexpr int quality = 86;
constexpr int longestKey = 72; // a content key and what is added to it

QString fileName(const QString &folder, PageNumber page)
{
    return folder + QStringLiteral("/%1.jpg").arg(page.number());
}

void touch(const QString &folder)
{
    QFile mark(folder + QStringLiteral("/used"));
    if (mark.open(QIODevice::WriteOnly))
        mark.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
}

// Another program may have written anything there: only thumbnails of our size are accepted.
QImage readThumbnail(const QString &path)
{
    const QImage image(path, "JPG");
    return image.height() == thumbnailHeight ? image.convertToFormat(QImage::Format_RGB32) : QImage();
}

// In the folder of its issue below `root`. For a new folder, older ones are removed.
void writeThumbnail(const QString &root, const QString &folder, PageNumber page, const QImage &thumbnail)
{
    if (!QFileInfo::exists(folder)) {
        pruneThumbnails(root, mostFiles);
        QDir().mkpath(folder);
    }
    QSaveFile file(fileName(folder, page));
    if (file.open(QIODevice::WriteOnly) && thumbnail.save(&file, "JPG", quality))
        file.commit();
}

} // namespace

QByteArray thumbnailKey(const IssueFacts &facts)
{
    const bool isTrimmed = std::any_of(facts.pages.begin(), facts.pages.end(),
                                       [](const PageGeometry &page) { return page.isTrimmed(); });
    return facts.contentKey.left(64) + (isTrimmed ? "-trimmed" : "");
}

ThumbnailStore::ThumbnailStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_thread.setMaxThreadCount(1);
}

ThumbnailStore::~ThumbnailStore()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void ThumbnailStore::load(const QByteArray &key, const std::vector<PageNumber> &inOrder)
{
    m_thread.start([this, key, inOrder, folder = issueFolder(key)] {
        if (!QFileInfo::exists(folder))
            return;
        touch(folder);
        for (const PageNumber page : inOrder)
            if (const QImage thumbnail = readThumbnail(fileName(folder, page)); !thumbnail.isNull())
                Q_EMIT loaded(key, page, thumbnail);
    });
}

void ThumbnailStore::save(const QByteArray &key, PageNumber page, const QImage &thumbnail)
{
    m_thread.start([root = m_folder, folder = issueFolder(key), page, thumbnail] {
        writeThumbnail(root, folder, page, thumbnail);
    });
}

void ThumbnailStore::waitUntilDone()
{
    m_thread.waitForDone();
}

QString ThumbnailStore::issueFolder(const QByteArray &key) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(key.left(longestKey));
}

void pruneThumbnails(const QString &folder, int most)
{
    int files = 0;
    const auto newestFirst = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo &issue : newestFirst) {
        QDir dir(issue.absoluteFilePath());
        files += int(dir.count()) - 2;
        if (files > most)
            dir.removeRecursively();
    }
}

} // namespace fanye::pages
