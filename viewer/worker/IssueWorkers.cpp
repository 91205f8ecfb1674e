// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/IssueWorkers.h"

#include "worker/process/StartEngine.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <poll.h>

namespace fanye::worker {
namespace {

constexpr std::chrono::milliseconds firstDrawing{50}; // the window has the processors to itself while it is drawn
constexpr std::chrono::milliseconds longestWithoutText{300}; // that the first page keeps the text waiting

}

Issue::Workers::Workers(Issue &issue, std::unique_ptr<EarlyOpen> opening, const QString &password,
                        const Deadlines &deadlines)
    : m_issue(issue)
    , m_opening(std::move(opening))
    , m_password(password)
    , m_deadlines(deadlines)
    , m_fileReady(std::make_unique<QSocketNotifier>(m_opening->opening().descriptor(), QSocketNotifier::Read))
{
    connect(m_fileReady.get(), &QSocketNotifier::activated, this, &Workers::startWhenReady);
}

void Issue::Workers::startWhenReady()
{
    m_fileReady->setEnabled(false);
    const auto file = m_opening->opening().taken();
    if (file)
        startWorkers(file.value());
    else
        fail(file.failure());
}

void Issue::Workers::startWorkers(const std::shared_ptr<const IssueFile> &file)
{
    std::vector<EarlyOpen::Started> workers = m_opening->taken();
    if (workers.empty()) {
        fail({Reason::EngineMissing, engineProgram()});
        return;
    }
    m_file = file;
    m_reading = std::make_unique<TextReader>(file, m_password, m_deadlines);
    m_reading->setTextOrder(m_textOrder);
    m_painting = std::make_unique<RenderPool>(file, m_password, m_deadlines);
    m_password.clear();
    connectReading();
    if (m_opening->painterCount() > 0) // else nobody misses them
        connectPainting();
    if (workers.size() > 1)
        m_painting->begin(std::move(workers[1].process), workers[1].sent, m_opening->painterCount());
    m_reading->begin(std::move(workers[0].process), workers[0].sent);
}

void Issue::Workers::takeFacts(std::chrono::milliseconds atMost)
{
    for (const QDeadlineTimer deadline(atMost); !m_facts && !m_failure;) {
        pollfd word{wordComesFrom(), POLLIN, 0};
        const bool hasCome = poll(&word, 1, int(deadline.remainingTime())) == 1;
        if (m_fileReady->isEnabled() && m_opening->opening().isReady())
            startWhenReady();
        if (m_reading)
            m_reading->takeFacts();
        // A worker that has died stays readable; how it died is found out in the event loop.
        if (!hasCome || deadline.hasExpired())
            return;
    }
}

void Issue::Workers::restAfter(int paintings)
{
    if (m_painting)
        m_painting->restAfter(paintings);
}

int Issue::Workers::wordComesFrom() const
{
    return m_reading ? m_reading->descriptor() : m_opening->opening().descriptor();
}

void Issue::Workers::connectReading()
{
    connect(m_reading.get(), &TextReader::opened, this, &Workers::announce);
    connect(m_reading.get(), &TextReader::failed, this, &Workers::fail);
    connect(m_reading.get(), &TextReader::structureRead, &m_issue, &Issue::structureRead);
    connect(m_reading.get(), &TextReader::glyphsRead, &m_issue, &Issue::glyphsRead);
    connect(m_reading.get(), &TextReader::textFailed, &m_issue, &Issue::textFailed);
    connect(m_reading.get(), &TextReader::textComplete, &m_issue, &Issue::textComplete);
}

void Issue::Workers::connectPainting()
{
    m_reading->holdText();
    const auto letTextStart = [this] { QTimer::singleShot(firstDrawing, this, &Workers::startText); };
    connect(m_painting.get(), &RenderPool::painted, this, letTextStart, Qt::SingleShotConnection);
    connect(m_painting.get(), &RenderPool::paintFailed, this, letTextStart, Qt::SingleShotConnection);
    connect(m_painting.get(), &RenderPool::painted, &m_issue, &Issue::painted);
    connect(m_painting.get(), &RenderPool::paintFailed, &m_issue, &Issue::paintFailed);
    connect(m_painting.get(), &RenderPool::takesLong, &m_issue, &Issue::paintingTakesLong);
    connect(m_painting.get(), &RenderPool::givenUp, &m_issue, &Issue::enginesGivenUp);
}

void Issue::Workers::announce(const IssueFacts &facts)
{
    m_facts = facts;
    m_painting->setPageCount(facts.pageCount());
    if (m_textSource)
        m_cached = m_textSource->begin(*m_reading, m_file, facts);
    QTimer::singleShot(longestWithoutText, this, &Workers::startText);
    Q_EMIT m_issue.opened(*m_facts);
}

// Look in the text cache only when reading may start; painting the first page comes before both.
void Issue::Workers::startText()
{
    if (m_cached)
        m_cached->look();
    else
        m_reading->letTextStart();
}

void Issue::Workers::fail(const Failure &why)
{
    m_failure = why;
    Q_EMIT m_issue.failed(why);
}

void Issue::Workers::disconnectFromIssue()
{
    m_fileReady->setEnabled(false);
    for (QObject *workers : {static_cast<QObject *>(m_reading.get()), static_cast<QObject *>(m_painting.get()),
                           static_cast<QObject *>(m_copying.get())})
        if (workers)
            workers->disconnect();
}

void Issue::Workers::want(const std::vector<PaintRequest> &inOrder)
{
    if (m_painting)
        m_painting->want(inOrder);
}

void Issue::Workers::preferText(PageNumber around)
{
    if (m_reading)
        m_reading->preferText(around);
}

void Issue::Workers::writeCopy(const AddedContents &contents, int output)
{
    cancelCopy();
    m_copying = std::make_unique<CopyJob>(m_file, m_reading->password(), m_deadlines);
    connect(m_copying.get(), &CopyJob::progressed, &m_issue, &Issue::copyProgressed);
    connect(m_copying.get(), &CopyJob::written, &m_issue, &Issue::copyWritten);
    connect(m_copying.get(), &CopyJob::failed, &m_issue, &Issue::copyFailed);
    m_copying->begin(contents, m_facts->pageCount(), output);
}

// It may be the one that is speaking just now.
void Issue::Workers::cancelCopy()
{
    if (!m_copying)
        return;
    m_copying->disconnect();
    m_copying->end();
    m_copying.release()->deleteLater();
}

std::chrono::nanoseconds Issue::Workers::readingTime() const
{
    return m_reading ? m_reading->processorTime() : std::chrono::nanoseconds(0);
}

std::vector<pid_t> Issue::Workers::processIds() const
{
    std::vector<pid_t> ids;
    if (m_reading && m_reading->processId() != 0)
        ids.push_back(m_reading->processId());
    if (!m_painting)
        return ids;
    const std::vector<pid_t> painters = m_painting->processIds();
    ids.insert(ids.end(), painters.begin(), painters.end());
    return ids;
}

} // namespace fanye::worker
