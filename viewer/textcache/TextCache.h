// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "issue/PageGlyphs.h"
#include "worker/queues/TextSource.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace fanye::textcache {

class TextCacheWriter;

// The text of issues on disk, a file for each by its content key, so that a second opening need not read it from the
// PDF again. Reads and writes on a thread of its own. A cache only: an error costs time and nothing else. Nothing of an
// encrypted issue is stored. GUI thread.
//
//   look() ──► found()... ──► looked()        and where pages were missing: add()... ──► complete() or drop()
class TextCache : public QObject, public worker::TextSource
{
    Q_OBJECT
public:
    using Ticket = std::uint32_t; // of one opening of an issue

    // `version`: of the tables that the text depends on. Files with another version are ignored.
    TextCache(const QString &folder, const QByteArray &version, QObject *parent = nullptr);
    ~TextCache() override;

    std::unique_ptr<Session> begin(worker::TextReader &reader, std::shared_ptr<const worker::IssueFile> file,
                                   const IssueFacts &facts) override;

    static bool mayKeep(const IssueFacts &facts);

    Ticket look(std::shared_ptr<const worker::IssueFile> issue, const IssueFacts &facts); // REQUIRES: mayKeep(facts)
    void add(Ticket ticket, const SharedGlyphs &page); // each once, in any order
    void complete(Ticket ticket); // all were added: the file is stored
    void drop(Ticket ticket); // some will be missing: nothing is stored
    void waitUntilDone(); // blocks: for tests

Q_SIGNALS:
    void found(fanye::textcache::TextCache::Ticket ticket, const std::vector<fanye::SharedGlyphs> &pages);
    void looked(fanye::textcache::TextCache::Ticket ticket); // nothing more will be found

private:
    struct Opening;
    void lookFor(Ticket ticket, const Opening &opening); // this and all below on the thread
    void write(Ticket ticket, const SharedGlyphs &page);

    QString m_folder;
    QByteArray m_version;
    Ticket m_last = 0;
    std::map<Ticket, Opening> m_openings; // the thread's own
    QThreadPool m_thread;
};

// Removes the files used longest ago until the others have no more than `most` bytes. Any thread.
void pruneTextCache(const QString &folder, qint64 most);

} // namespace fanye::textcache
