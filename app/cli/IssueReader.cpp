// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/IssueReader.h"

#include "worker/process/EngineProcess.h"
#include "worker/process/ProcessTimes.h"
#include "worker/protocol/Limits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <thread>

namespace fanye::cli {

using namespace worker;
using namespace text;

namespace {

// Below this size a second worker does not pay off.
constexpr qint64 worthSecondReader = 256 * 1024; // bytes

// Processor time for an issue whose pages kill their workers or whose page count is absurd, so that a hostile file
// cannot stall a script. A sound issue is not limited. The wall clock limit is TimeSpent::ceiling times as long, for
// busy machines.
constexpr std::chrono::seconds patienceWithOdd{10};
constexpr int mostSoundPages = 5000;
constexpr int lookAgainMs = 100;
// Pages on either side of those asked for, by which running heads are recognised: eight of each side of a spread.
constexpr int neighbours = 16;
constexpr int worthSecondReaderPages = 64; // of a range

// Limits a failed opening, including the attempt with the second engine, to twelve seconds.
Deadlines deadlinesFor(const Workforce &workforce)
{
    Deadlines deadlines;
    deadlines.openAgain = std::chrono::milliseconds(1000);
    if (!workforce.readsStructure)
        deadlines.outlineAndLinks.emplace(0);
    return deadlines;
}

bool readsText(Command command)
{
    switch (command) {
    case Command::Info:
    case Command::Contents:
    case Command::Facts:
    case Command::Text:
    case Command::Find:
    case Command::Marks:
    case Command::Ebook:
    case Command::Bench:
    case Command::Score:
        return true;
    case Command::Render:
    case Command::Links:
        break;
    }
    return false;
}

} // namespace

Workforce workforceFor(Command command, const QString &file)
{
    Workforce workforce;
    workforce.painters = command == Command::Render || command == Command::Bench ? 1 : 0;
    workforce.readsStructure = command != Command::Text && command != Command::Find;
    workforce.hasSecondReader = readsText(command) && std::thread::hardware_concurrency() > 1
        && file != QLatin1String("-") && QFileInfo(file).size() >= worthSecondReader;
    return workforce;
}

Workforce workforceFor(const Arguments &arguments)
{
    Workforce workforce = workforceFor(arguments.command, arguments.file);
    if (!arguments.pages)
        return workforce;
    const int first = std::max(1, arguments.pages->first.number() - neighbours);
    const int last = std::min(arguments.pages->last.number(), mostPagesTold) + neighbours;
    workforce.pages = PageRange{PageNumber::fromNumber(first), PageNumber::fromNumber(last)};
    workforce.hasSecondReader &= last - first >= worthSecondReaderPages;
    return workforce;
}

void startAhead(const QString &file, const Workforce &workforce, Trim trim)
{
    Issue::openEarly(file, workforce.painters, trim, deadlinesFor(workforce));
    if (workforce.hasSecondReader)
        EngineProcess::prestart(1);
}

IssueReader::IssueReader(const Workforce &workforce, Trim trim)
{
    m_issue.setTrim(trim);
    m_issue.setPainterCount(workforce.painters);
    m_issue.setDeadlines(deadlinesFor(workforce));
    connect(&m_issue, &Issue::opened, this, [this](const IssueFacts &facts) { m_opened = facts; });
    connect(&m_issue, &Issue::failed, this, [this](const Failure &why) { m_opened = why; });
    connect(&m_issue, &Issue::structureRead, this, [this](const IssueStructure &all) { m_structure = all; });
    connect(&m_issue, &Issue::painted, this, [this](const PaintRequest &, const QImage &image) { m_painted = image; });
    connect(&m_issue, &Issue::paintFailed, this, [this](const PaintRequest &, const Failure &why) { m_painted = why; });
    connect(&m_issue, &Issue::annotationsRead, this, [this](const AnnotationList &all) { m_annotations = all; });
    connect(&m_issue, &Issue::annotationsFailed, this, [this](const Failure &why) { m_annotations = why; });
    connect(&m_issue, &Issue::enginesGivenUp, this, [this](const Failure &why) { m_givenUp = why; });
    listenForText(m_issue);
    m_only = workforce.pages;
    if (m_only)
        m_issue.setOnlyText(m_only->first, m_only->last);
    if (!workforce.hasSecondReader)
        return;
    m_second = std::make_unique<Issue>();
    m_second->setPainterCount(0);
    Workforce second;
    second.readsStructure = false;
    m_second->setDeadlines(deadlinesFor(second));
    m_second->setTrim(trim);
    m_second->setTextOrder(TextOrder::FromEnd);
    if (m_only)
        m_second->setOnlyText(m_only->first, m_only->last);
    listenForText(*m_second);
    m_readers = 2;
    connect(m_second.get(), &Issue::failed, this, [this] { m_readers = 1; });
}

void IssueReader::listenForText(const Issue &issue)
{
    connect(&issue, &Issue::glyphsRead, this, [this](const SharedGlyphs &page) { m_read.emplace(page->page, page); });
    connect(&issue, &Issue::textFailed, this, [this](PageNumber page, const Failure &why) {
        ++m_failures[page];
        m_unread.emplace(page, why);
    });
}

void IssueReader::wait(const std::function<bool()> &isOver)
{
    while (!isOver() && !m_givenUp)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Result<IssueFacts> IssueReader::open(const QString &file, const QString &password)
{
    m_opened.reset();
    m_sinceOpening.start();
    m_issue.open(file, password);
    if (m_second)
        m_second->open(file, password);
    wait([this] { return m_opened.has_value(); });
    return m_opened ? *m_opened : Result<IssueFacts>(*m_givenUp);
}

const IssueStructure &IssueReader::structure()
{
    wait([this] { return m_structure.has_value(); });
    if (!m_structure)
        m_structure = IssueStructure{{}, {}, false};
    return *m_structure;
}

// A reader that gives up reports all its remaining pages as failed; the other may still read them.
bool IssueReader::isSettled(PageNumber page) const
{
    const auto failures = m_failures.find(page);
    return m_read.count(page) != 0 || (failures != m_failures.end() && failures->second >= m_readers);
}

bool IssueReader::hasTextUntil(PageNumber last)
{
    while (facts().has(m_firstUnsettled) && isSettled(m_firstUnsettled))
        m_firstUnsettled = m_firstUnsettled.next();
    return m_firstUnsettled > last;
}

bool IssueReader::isHopeless() const
{
    const bool isOdd = !m_unread.empty() || facts().pageCount() > mostSoundPages;
    if (!isOdd)
        return false;
    const auto second = m_second ? m_second->readingTime() : std::chrono::nanoseconds(0);
    return std::max(m_issue.readingTime(), second) > patienceWithOdd
        || std::chrono::milliseconds(m_sinceOpening.elapsed()) > TimeSpent::ceiling * patienceWithOdd;
}

std::shared_ptr<const IssueText> IssueReader::text()
{
    if (!m_text)
        m_text = readPages(pagesToRead());
    return m_text;
}

PageRange IssueReader::pagesToRead() const
{
    const auto end = PageNumber::fromNumber(facts().pageCount());
    return m_only ? PageRange{m_only->first, std::min(m_only->last, end)} : PageRange{PageNumber(), end};
}

std::shared_ptr<const IssueText> IssueReader::readPages(const PageRange &pages)
{
    m_firstUnsettled = std::max(m_firstUnsettled, pages.first);
    QTimer clock; // wakes the event loop to check the deadline
    clock.start(lookAgainMs);
    wait([&] { return hasTextUntil(pages.last) || isHopeless(); });
    m_second.reset();
    std::vector<SharedGlyphs> known;
    for (PageNumber page = pages.first; page <= pages.last; page = page.next()) {
        const auto read = m_read.find(page);
        if (read == m_read.end())
            m_unread.emplace(page, m_givenUp.value_or(Failure{Reason::TooSlow, {}}));
        else
            known.push_back(read->second);
    }
    for (const SharedGlyphs &page : known)
        m_unread.erase(page->page);
    return readText(known, facts().pageCount(), facts().labels);
}

Result<AnnotationList> IssueReader::annotations()
{
    m_annotations.reset();
    m_issue.readAnnotations();
    wait([this] { return m_annotations.has_value(); });
    return m_annotations ? *m_annotations : Result<AnnotationList>(*m_givenUp);
}

Result<QImage> IssueReader::paint(const PaintRequest &request)
{
    m_painted.reset();
    m_issue.wantPaintings({request});
    wait([this] { return m_painted.has_value(); });
    return m_painted ? *m_painted : Result<QImage>(*m_givenUp);
}

} // namespace fanye::cli
