// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"

#include <QImage>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <vector>

namespace fanye::pages {

// The key of an issue's thumbnails: its content key, and whether its pages are trimmed. Pure.
QByteArray thumbnailKey(const IssueFacts &facts);

// Thumbnails on disk, a folder for each issue by its key, so that a second opening shows all pages at once.
// Reads and writes on a thread of its own. A cache only: disk errors are ignored.
class ThumbnailStore : public QObject
{
    Q_OBJECT
public:
    explicit ThumbnailStore(const QString &folder, QObject *parent = nullptr);
    ~ThumbnailStore() override;

    void load(const QByteArray &key, const std::vector<PageNumber> &inOrder); // answered by loaded()
    void save(const QByteArray &key, PageNumber page, const QImage &thumbnail);
    void waitUntilDone(); // blocks: for tests and for the end of the program

Q_SIGNALS:
    void loaded(const QByteArray &key, fanye::PageNumber page, const QImage &thumbnail);

private:
    QString issueFolder(const QByteArray &key) const;

    QString m_folder;
    QThreadPool m_thread;
};

// Removes the folders used longest ago until the others have no more than `most` files. Any thread.
void pruneThumbnails(const QString &folder, int most);

} // namespace fanye::pages
