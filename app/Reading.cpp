// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Reading.h"

#include "worker/Issue.h"

#include <algorithm>

namespace fanye {
namespace {

using namespace std::chrono_literals;

} // namespace

Reading::Reading(Issue &issue, QObject *parent)
    : QObject(parent)
    , m_issue(issue)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    const auto nothing = readText(std::vector<PageGlyphs>(), issue.facts().pageCount(), issue.facts().labels);
    m_known.text = nothing;
    m_known.index = std::make_shared<SearchIndex>(nothing);
    connect(&m_pause, &QTimer::timeout, this, &Reading::work);
    connect(&issue, &Issue::glyphsRead, this, &Reading::take);
    connect(&issue, &Issue::structureRead, this, &Reading::takeStructure);
    connect(&issue, &Issue::textComplete, this, &Reading::finish);
}

Reading::~Reading()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void Reading::take(const SharedGlyphs &shared)
{
    const PageGlyphs &glyphs = *shared;
    const auto place = std::lower_bound(m_pages.begin(), m_pages.end(), glyphs.page,
                                        [](const PageGlyphs &page, PageNumber number) { return page.page < number; });
    if (place != m_pages.end() && place->page == glyphs.page)
        *place = glyphs;
    else
        m_pages.insert(place, glyphs);
    m_hasNews = true;
    if (!m_pause.isActive())
        m_pause.start();
}

// The PDF's own outline is shown at once; the text may complete it later.
void Reading::takeStructure(const IssueStructure &structure)
{
    m_structure = structure;
    m_known.outline = contentsFromOutline(structure.outline, text().folios);
    m_known.contents = m_known.outline;
    Q_EMIT contentsChanged();
    m_hasNews = true;
    m_pause.start();
}

void Reading::finish()
{
    m_hasAll = true;
    m_hasNews = true;
    work();
}

void Reading::work()
{
    if (m_isWorking || !m_hasNews)
        return;
    m_isWorking = true;
    m_hasNews = false;
    m_thread.start([this, pages = m_pages, structure = m_structure, facts = m_issue.facts(), isLast = m_hasAll] {
        Known known = knownFrom(pages, structure, facts, isLast);
        QMetaObject::invokeMethod(this, [this, known = std::move(known)]() mutable { accept(std::move(known)); });
    });
}

// On the thread.
Reading::Known Reading::knownFrom(const std::vector<PageGlyphs> &pages, const IssueStructure &structure,
                                  const IssueFacts &facts, bool isLast)
{
    Known known;
    known.text = readText(pages, facts.pageCount(), facts.labels);
    known.index = std::make_shared<SearchIndex>(known.text);
    known.outline = contentsFromOutline(structure.outline, known.text->folios);
    known.isComplete = isLast;
    if (isLast) {
        known.contents = contentsOf(structure, *known.text);
        known.made = structure.outline.empty() ? known.contents
                                               : contentsOf(structure, *known.text, OutlineUse::Ignore);
    }
    return known;
}

// Until all is read the outline stands; its folios may be known by now.
void Reading::accept(Known known)
{
    if (!known.isComplete)
        known.contents = withFolios(m_known.contents, known.text->folios);
    const bool contentsDiffer = known.contents != m_known.contents || known.outline != m_known.outline
        || known.made != m_known.made;
    m_known = std::move(known);
    m_isWorking = false;
    Q_EMIT grown();
    if (contentsDiffer)
        Q_EMIT contentsChanged();
    if (m_hasNews)
        m_pause.start();
}

} // namespace fanye
