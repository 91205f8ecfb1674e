// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/TextAnalysis.h"

#include "app/session/AnalysisThreads.h"
#include "contents/ContentsOf.h"
#include "text/layout/GrowingText.h"
#include "worker/Issue.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace fanye::app {

using namespace worker;
using namespace text;
using namespace contents;
using namespace search;

using namespace std::chrono_literals;

// The data of one analysis.
struct TextAnalysis::Job
{
    std::shared_ptr<GrowingText> growing;
    std::vector<SharedGlyphs> fresh;
    std::shared_ptr<const IssueStructure> structure;
    std::vector<PageNumber> unread;
    bool isLast = false;
    std::stop_token stop;
};

TextAnalysis::TextAnalysis(Issue &issue, QObject *parent)
    : QObject(parent)
    , m_growing(destroyedAside(std::make_shared<GrowingText>(issue.facts().pageCount(), issue.facts().labels)))
    , m_structure(std::make_shared<const IssueStructure>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    m_known.text = m_growing->read();
    m_known.index = std::make_shared<SearchIndex>(m_known.text);
    connect(&m_pause, &QTimer::timeout, this, &TextAnalysis::work);
    connect(&issue, &Issue::glyphsRead, this, &TextAnalysis::take);
    connect(&issue, &Issue::textFailed, this, &TextAnalysis::takeFailure);
    connect(&issue, &Issue::structureRead, this, &TextAnalysis::takeStructure);
    connect(&issue, &Issue::textComplete, this, &TextAnalysis::finish);
}

TextAnalysis::~TextAnalysis()
{
    m_stop.request_stop();
}

void TextAnalysis::take(const SharedGlyphs &glyphs)
{
    m_fresh.push_back(glyphs);
    workSoon();
}

void TextAnalysis::takeFailure(PageNumber page)
{
    const auto place = std::lower_bound(m_unread.begin(), m_unread.end(), page);
    if (place == m_unread.end() || *place != page)
        m_unread.insert(place, page);
    workSoon();
}

// The PDF's own outline is shown at once; the text may complete it later.
void TextAnalysis::takeStructure(const IssueStructure &structure)
{
    m_structure = std::make_shared<const IssueStructure>(structure);
    m_known.outline = contentsFromOutline(structure.outline, text().folios);
    m_known.contents = m_known.outline;
    Q_EMIT contentsChanged();
    workSoon();
}

// Stops an analysis of part of the pages, whose result is obsolete.
void TextAnalysis::finish()
{
    m_hasAll = true;
    m_hasNews = true;
    m_stop.request_stop();
    work();
}

void TextAnalysis::workSoon()
{
    m_hasNews = true;
    if (!m_pause.isActive())
        m_pause.start();
}

void TextAnalysis::work()
{
    if (m_isWorking || !m_hasNews || !m_growing)
        return;
    m_isWorking = true;
    m_hasNews = false;
    m_stop = std::stop_source();
    Job job{m_growing, std::exchange(m_fresh, {}), m_structure, m_unread, m_hasAll, m_stop.get_token()};
    analysisThreads().start([job = std::move(job), reading = QPointer<TextAnalysis>(this)] {
        std::optional<Known> known;
        try {
            known = knownFrom(job);
        } catch (const Stopped &) {
        }
        // Posted to the application object: this one may be destroyed by then, and the result is dropped.
        QMetaObject::invokeMethod(qApp, [reading, known = std::move(known)]() mutable {
            if (reading)
                reading->endJob(std::move(known));
        });
    });
}

// On a thread.
TextAnalysis::Known TextAnalysis::knownFrom(const Job &job)
{
    for (const SharedGlyphs &page : job.fresh)
        job.growing->add(page);
    Known known;
    known.text = destroyedAside(job.growing->read(job.stop));
    known.index = destroyedAside(std::make_shared<const SearchIndex>(known.text, job.stop));
    known.outline = contentsFromOutline(job.structure->outline, known.text->folios);
    known.unread = job.unread;
    known.isComplete = job.isLast;
    if (job.isLast) {
        known.contents = contentsOf(*job.structure, *known.text, OutlineUse::Honour, job.stop);
        known.made = job.structure->outline.empty()
            ? known.contents
            : contentsOf(*job.structure, *known.text, OutlineUse::Ignore, job.stop);
    }
    return known;
}

void TextAnalysis::endJob(std::optional<Known> known)
{
    m_isWorking = false;
    const bool isOutOfDate = !known || (m_hasAll && !known->isComplete);
    if (m_hasAll && isOutOfDate)
        return work();
    if (known)
        accept(*std::move(known));
    if (m_hasNews)
        m_pause.start();
}

// Until all text is read, the outline is shown with the folios known so far.
void TextAnalysis::accept(Known known)
{
    if (!known.isComplete)
        known.contents = withFolios(m_known.contents, known.text->folios);
    else
        m_growing.reset();
    const bool contentsDiffer = known.contents != m_known.contents || known.outline != m_known.outline
        || known.made != m_known.made;
    m_known = std::move(known);
    Q_EMIT grown();
    if (contentsDiffer)
        Q_EMIT contentsChanged();
}

} // namespace fanye::app
