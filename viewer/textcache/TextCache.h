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

// The text of issues on disk, a file for each by its content key, so that a second opening need not take it out of the
// PDF again. Reads and writes in a thread of its own. A cache only: whatever goes wrong with it is unnoticed but for the
// time. Of an encrypted issue nothing is kept. GUI thread.
//
//   look() ──► found()... ──► looked()        and where pages were missing: add()... ──► complete() or drop()
class TextCache : public QObject, public worker::TextSource
{
    Q_OBJECT
public:
    using Ticket = std::uint32_t; // of one opening of an issue

    // `version`: of what is made out of the text. What was kept under another is not taken.
    TextCache(const QString &folder, const QByteArray &version, QObject *parent = nullptr);
    ~TextCache() override;

    std::unique_ptr<Session> begin(worker::TextReader &reader, std::shared_ptr<const worker::IssueFile> file,
                                   const IssueFacts &facts) override;

    static bool mayKeep(const IssueFacts &facts);

    Ticket look(std::shared_ptr<const worker::IssueFile> issue, const IssueFacts &facts); // REQUIRES: mayKeep(facts)
    void add(Ticket ticket, const SharedGlyphs &page); // each once, in any order
    void complete(Ticket ticket); // they were all: kept from now on
    void drop(Ticket ticket); // they will never be all
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

// The files used longest ago go, until those left have no more than `most` bytes. Any thread.
void pruneTextCache(const QString &folder, qint64 most);

} // namespace fanye::textcache
