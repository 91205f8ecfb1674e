// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcache/KeptText.h"

#include "worker/queues/TextReader.h"

#include <utility>

namespace fanye::textcache {

using namespace worker;

KeptText::KeptText(TextStore &store, TextReader &connection, std::shared_ptr<const IssueFile> issue, const IssueFacts &facts)
    : m_store(&store)
    , m_connection(connection)
    , m_issue(std::move(issue))
    , m_facts(facts)
{
    connect(&store, &TextStore::found, this, &KeptText::take);
    connect(&store, &TextStore::looked, this, [this](TextStore::Ticket ticket) {
        if (ticket == m_ticket)
            m_connection.letTextStart();
    });
    connect(&connection, &TextReader::glyphsRead, this, &KeptText::give);
    connect(&connection, &TextReader::textFailed, this, &KeptText::drop);
    connect(&connection, &TextReader::textComplete, this, &KeptText::finish);
    connect(&connection, &TextReader::structureRead, this, [this](const IssueStructure &structure) {
        m_isWhole = structure.isComplete; // else the covers of pages by images may not have been measured
    });
}

KeptText::~KeptText()
{
    drop();
}

void KeptText::look()
{
    if (m_ticket)
        return;
    m_ticket = m_store->look(std::move(m_issue), m_facts);
    m_isKeeping = true;
}

void KeptText::take(TextStore::Ticket ticket, const std::vector<SharedGlyphs> &pages)
{
    if (ticket != m_ticket)
        return;
    m_isTaking = true;
    const QPointer<KeptText> self(this); // whoever hears of a page may close the issue
    for (const SharedGlyphs &page : pages) {
        m_connection.takeKept(page);
        if (!self)
            return;
    }
    m_isTaking = false;
}

void KeptText::give(const SharedGlyphs &page)
{
    if (!m_isKeeping || m_isTaking)
        return;
    m_store->add(*m_ticket, page);
    ++m_given;
}

void KeptText::finish()
{
    if (!m_isWhole || m_given != m_facts.pageCount())
        return drop();
    if (std::exchange(m_isKeeping, false))
        m_store->complete(*m_ticket);
}

void KeptText::drop()
{
    if (std::exchange(m_isKeeping, false) && m_store)
        m_store->drop(*m_ticket);
}

} // namespace fanye::textcache
