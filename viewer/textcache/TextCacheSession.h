// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textcache/TextCache.h"
#include "worker/queues/TextSource.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace fanye::textcache {

// Connects an issue's text reader with the text cache: gives the cached pages to the reader before it reads any text,
// and the pages that it then reads to the cache. GUI thread.
class TextCacheSession : public QObject, public worker::TextSource::Session
{
public:
    // REQUIRES: TextCache::mayKeep(facts); the reader's text is held; the reader outlives this. So does the cache,
    // except at the end of the program.
    TextCacheSession(TextCache &cache, worker::TextReader &reader, std::shared_ptr<const worker::IssueFile> issue,
                     const IssueFacts &facts);
    ~TextCacheSession() override;

    void look() override;

private:
    void take(TextCache::Ticket ticket, const std::vector<SharedGlyphs> &pages);
    void give(const SharedGlyphs &page);
    void finish();
    void drop();

    QPointer<TextCache> m_cache;
    worker::TextReader &m_reader;
    std::shared_ptr<const worker::IssueFile> m_issue;
    IssueFacts m_facts;
    std::optional<TextCache::Ticket> m_ticket; // from look() on
    bool m_isKeeping = false; // the cache waits for pages, for complete() or for drop()
    bool m_isTaking = false; // the reader signals pages that come from the cache
    bool m_isWhole = false; // the issue's structure was read completely
    int m_given = 0; // pages
};

} // namespace fanye::textcache
