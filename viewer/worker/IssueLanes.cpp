// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/IssueLanes.h"

#include "worker/process/StartEngine.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <poll.h>

namespace fanye::worker {
namespace {

constexpr std::chrono::milliseconds firstDrawing{50}; // the window has the processors to itself while it is drawn
constexpr std::chrono::milliseconds longestWithoutText{300}; // that the first page keeps the text waiting

}

Issue::Lanes::Lanes(Issue &issue, std::unique_ptr<Preload> preload, const QString &password, const Deadlines &deadlines)
    : m_issue(issue)
    , m_preload(std::move(preload))
    , m_password(password)
    , m_deadlines(deadlines)
    , m_fileReady(std::make_unique<QSocketNotifier>(m_preload->opening().descriptor(), QSocketNotifier::Read))
{
    connect(m_fileReady.get(), &QSocketNotifier::activated, this, &Lanes::startWhenReady);
}

void Issue::Lanes::startWhenReady()
{
    m_fileReady->setEnabled(false);
    const auto file = m_preload->opening().taken();
    if (file)
        startLanes(file.value());
    else
        fail(file.failure());
}

void Issue::Lanes::startLanes(const std::shared_ptr<const IssueFile> &file)
{
    std::vector<Preload::Started> workers = m_preload->taken();
    if (workers.empty()) {
        fail({Reason::EngineMissing, engineProgram()});
        return;
    }
    m_file = file;
    m_reading = std::make_unique<ReadingLane>(file, m_password, m_deadlines);
    m_reading->setTextOrder(m_textOrder);
    m_painting = std::make_unique<PaintingLanes>(file, m_password, m_deadlines);
    m_password.clear();
    connectReading();
    if (m_preload->painterCount() > 0) // else nobody misses them
        connectPainting();
    if (workers.size() > 1)
        m_painting->begin(std::move(workers[1].process), workers[1].sent, m_preload->painterCount());
    m_reading->begin(std::move(workers[0].process), workers[0].sent);
}

void Issue::Lanes::takeFacts(std::chrono::milliseconds atMost)
{
    for (const QDeadlineTimer deadline(atMost); !m_facts && !m_failure;) {
        pollfd word{wordComesFrom(), POLLIN, 0};
        const bool hasCome = poll(&word, 1, int(deadline.remainingTime())) == 1;
        if (m_fileReady->isEnabled() && m_preload->opening().isReady())
            startWhenReady();
        if (m_reading)
            m_reading->takeFacts();
        // A worker that has died stays readable; how it died is found out in the event loop.
        if (!hasCome || deadline.hasExpired())
            return;
    }
}

void Issue::Lanes::restAfter(int paintings)
{
    if (m_painting)
        m_painting->restAfter(paintings);
}

int Issue::Lanes::wordComesFrom() const
{
    return m_reading ? m_reading->descriptor() : m_preload->opening().descriptor();
}

void Issue::Lanes::connectReading()
{
    connect(m_reading.get(), &ReadingLane::opened, this, &Lanes::announce);
    connect(m_reading.get(), &ReadingLane::failed, this, &Lanes::fail);
    connect(m_reading.get(), &ReadingLane::structureRead, &m_issue, &Issue::structureRead);
    connect(m_reading.get(), &ReadingLane::glyphsRead, &m_issue, &Issue::glyphsRead);
    connect(m_reading.get(), &ReadingLane::textFailed, &m_issue, &Issue::textFailed);
    connect(m_reading.get(), &ReadingLane::textComplete, &m_issue, &Issue::textComplete);
}

void Issue::Lanes::connectPainting()
{
    m_reading->holdText();
    const auto letTextStart = [this] { QTimer::singleShot(firstDrawing, this, &Lanes::startText); };
    connect(m_painting.get(), &PaintingLanes::painted, this, letTextStart, Qt::SingleShotConnection);
    connect(m_painting.get(), &PaintingLanes::paintFailed, this, letTextStart, Qt::SingleShotConnection);
    connect(m_painting.get(), &PaintingLanes::painted, &m_issue, &Issue::painted);
    connect(m_painting.get(), &PaintingLanes::paintFailed, &m_issue, &Issue::paintFailed);
    connect(m_painting.get(), &PaintingLanes::takesLong, &m_issue, &Issue::paintingTakesLong);
    connect(m_painting.get(), &PaintingLanes::givenUp, &m_issue, &Issue::enginesGivenUp);
}

void Issue::Lanes::announce(const IssueFacts &facts)
{
    m_facts = facts;
    m_painting->setPageCount(facts.pageCount());
    if (m_textSource)
        m_kept = m_textSource->begin(*m_reading, m_file, facts);
    QTimer::singleShot(longestWithoutText, this, &Lanes::startText);
    Q_EMIT m_issue.opened(*m_facts);
}

// Look in the text cache only when reading may start; painting the first page comes before both.
void Issue::Lanes::startText()
{
    if (m_kept)
        m_kept->look();
    else
        m_reading->letTextStart();
}

void Issue::Lanes::fail(const Failure &why)
{
    m_failure = why;
    Q_EMIT m_issue.failed(why);
}

void Issue::Lanes::disconnectFromIssue()
{
    m_fileReady->setEnabled(false);
    for (QObject *lanes : {static_cast<QObject *>(m_reading.get()), static_cast<QObject *>(m_painting.get()),
                           static_cast<QObject *>(m_copying.get())})
        if (lanes)
            lanes->disconnect();
}

void Issue::Lanes::want(const std::vector<PaintRequest> &inOrder)
{
    if (m_painting)
        m_painting->want(inOrder);
}

void Issue::Lanes::preferText(PageNumber around)
{
    if (m_reading)
        m_reading->preferText(around);
}

void Issue::Lanes::writeCopy(const AddedContents &contents, int output)
{
    cancelCopy();
    m_copying = std::make_unique<CopyLane>(m_file, m_reading->password(), m_deadlines);
    connect(m_copying.get(), &CopyLane::progressed, &m_issue, &Issue::copyProgressed);
    connect(m_copying.get(), &CopyLane::written, &m_issue, &Issue::copyWritten);
    connect(m_copying.get(), &CopyLane::failed, &m_issue, &Issue::copyFailed);
    m_copying->begin(contents, m_facts->pageCount(), output);
}

// It may be the one that is speaking just now.
void Issue::Lanes::cancelCopy()
{
    if (!m_copying)
        return;
    m_copying->disconnect();
    m_copying->end();
    m_copying.release()->deleteLater();
}

std::chrono::nanoseconds Issue::Lanes::readingTime() const
{
    return m_reading ? m_reading->processorTime() : std::chrono::nanoseconds(0);
}

std::vector<pid_t> Issue::Lanes::processIds() const
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
