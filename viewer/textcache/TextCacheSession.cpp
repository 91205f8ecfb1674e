// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcache/TextCacheSession.h"

#include "worker/queues/TextReader.h"

#include <utility>

namespace fanye::textcache {

using namespace worker;

TextCacheSession::TextCacheSession(TextCache &cache, TextReader &reader, std::shared_ptr<const IssueFile> issue,
                                   const IssueFacts &facts)
    : m_cache(&cache)
    , m_reader(reader)
    , m_issue(std::move(issue))
    , m_facts(facts)
{
    connect(&cache, &TextCache::found, this, &TextCacheSession::take);
    connect(&cache, &TextCache::looked, this, [this](TextCache::Ticket ticket) {
        if (ticket == m_ticket)
            m_reader.letTextStart();
    });
    connect(&reader, &TextReader::glyphsRead, this, &TextCacheSession::give);
    connect(&reader, &TextReader::textFailed, this, &TextCacheSession::drop);
    connect(&reader, &TextReader::textComplete, this, &TextCacheSession::finish);
    connect(&reader, &TextReader::structureRead, this, [this](const IssueStructure &structure) {
        m_isWhole = structure.isComplete; // else the covers of pages by images may not have been measured
    });
}

TextCacheSession::~TextCacheSession()
{
    drop();
}

void TextCacheSession::look()
{
    if (m_ticket)
        return;
    m_ticket = m_cache->look(std::move(m_issue), m_facts);
    m_isKeeping = true;
}

void TextCacheSession::take(TextCache::Ticket ticket, const std::vector<SharedGlyphs> &pages)
{
    if (ticket != m_ticket)
        return;
    m_isTaking = true;
    const QPointer<TextCacheSession> self(this); // whoever hears of a page may close the issue
    for (const SharedGlyphs &page : pages) {
        m_reader.takeCached(page);
        if (!self)
            return;
    }
    m_isTaking = false;
}

void TextCacheSession::give(const SharedGlyphs &page)
{
    if (!m_isKeeping || m_isTaking)
        return;
    m_cache->add(*m_ticket, page);
    ++m_given;
}

void TextCacheSession::finish()
{
    if (!m_isWhole || m_given != m_facts.pageCount())
        return drop();
    if (std::exchange(m_isKeeping, false))
        m_cache->complete(*m_ticket);
}

void TextCacheSession::drop()
{
    if (std::exchange(m_isKeeping, false) && m_cache)
        m_cache->drop(*m_ticket);
}

} // namespace fanye::textcache
