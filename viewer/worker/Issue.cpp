// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/Issue.h"

#include "worker/EarlyOpen.h"
#include "worker/process/StartEngine.h"
#include "worker/queues/AnnotationJob.h"
#include "worker/queues/CopyJob.h"
#include "worker/queues/RenderPool.h"
#include "worker/queues/TextReader.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>

#include <poll.h>

namespace fanye::worker {
namespace {

constexpr std::chrono::milliseconds firstDrawing{50}; // the window draws its first frame, with the processors to itself
constexpr std::chrono::milliseconds longestWithoutText{300}; // how long the first page may delay the text

std::unique_ptr<EarlyOpen> &openedEarly()
{
    static std::unique_ptr<EarlyOpen> opening;
    return opening;
}

std::unique_ptr<EarlyOpen> openingOf(const QString &path, const QString &password, Trim trim, int painterCount,
                                     const Deadlines &deadlines)
{
    if (openedEarly() && openedEarly()->path() == path && openedEarly()->trim() == trim && password.isEmpty())
        return std::move(openedEarly());
    return std::make_unique<EarlyOpen>(path, password, trim, painterCount, deadlines);
}

// Of a copy, whose pages are not trimmed: what it gets is in points of the crop boxes.
CopyAdditions onCropBoxes(CopyAdditions additions, const IssueFacts &facts)
{
    for (OutlineItem &item : additions.contents.outline)
        if (item.page && item.top && facts.has(*item.page))
            *item.top += facts.geometry(*item.page).trimmed.top();
    for (Annotation &annotation : additions.annotations)
        for (QRectF &rect : annotation.rects)
            if (facts.has(annotation.page))
                rect.translate(facts.geometry(annotation.page).shown().topLeft());
    return additions;
}

// Deferred: the object may be the one whose signal is being handled.
template <typename Object> void disconnectAndDelete(std::unique_ptr<Object> &object)
{
    if (!object)
        return;
    object->disconnect();
    object.release()->deleteLater();
}

} // namespace

Issue::Issue(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<AnnotationList>();
    qRegisterMetaType<IssueFacts>();
    qRegisterMetaType<IssueStructure>();
    qRegisterMetaType<SharedGlyphs>();
    qRegisterMetaType<PaintRequest>();
    qRegisterMetaType<Failure>();
    m_textStart.setSingleShot(true);
    // Not before reading may start: painting the first page has priority over the text cache, too.
    connect(&m_textStart, &QTimer::timeout, this,
            [this] { m_cachedText ? m_cachedText->look() : m_reader->letTextStart(); });
}

Issue::~Issue() = default;

void Issue::openEarly(const QString &path, int painterCount, Trim trim, const Deadlines &deadlines)
{
    openedEarly() = std::make_unique<EarlyOpen>(path, QString(), trim, painterCount, deadlines);
}

void Issue::open(const QString &path, const QString &password)
{
    endWorkers();
    m_path = path;
    m_password = password;
    m_opening = openingOf(path, password, m_trim, m_painterCount, m_deadlines);
    m_fileReady = std::make_unique<QSocketNotifier>(m_opening->opening().descriptor(), QSocketNotifier::Read);
    connect(m_fileReady.get(), &QSocketNotifier::activated, this, &Issue::startWhenFileReady);
}

void Issue::openAgain(const Issue &former)
{
    open(former.path(), former.m_reader->password());
}

void Issue::endWorkers()
{
    m_textStart.stop();
    if (m_fileReady)
        m_fileReady->setEnabled(false);
    disconnectAndDelete(m_fileReady);
    cancelCopy();
    disconnectAndDelete(m_annotations);
    m_cachedText.reset(); // before the reader, to which it refers
    disconnectAndDelete(m_reader);
    disconnectAndDelete(m_painters);
    m_file.reset();
    m_facts.reset();
    m_failure.reset();
}

void Issue::startWhenFileReady()
{
    m_fileReady->setEnabled(false);
    const auto file = m_opening->opening().taken();
    if (file)
        startWorkers(file.value());
    else
        fail(file.failure());
}

void Issue::startWorkers(const std::shared_ptr<const IssueFile> &file)
{
    std::vector<EarlyOpen::Started> workers = m_opening->taken();
    if (workers.empty()) {
        fail({Reason::EngineMissing, engineProgram()});
        return;
    }
    m_file = file;
    m_reader = std::make_unique<TextReader>(file, m_password, m_trim, m_deadlines);
    m_reader->setTextOrder(m_textOrder);
    m_reader->setOnlyText(m_onlyText);
    m_painters = std::make_unique<RenderPool>(file, m_password, m_deadlines);
    m_password.clear();
    connectWorkers();
    if (workers.size() > 1)
        m_painters->begin(std::move(workers[1].process), workers[1].sent, m_opening->painterCount());
    m_reader->begin(std::move(workers[0].process), workers[0].sent);
}

void Issue::connectWorkers()
{
    connect(m_reader.get(), &TextReader::opened, this, &Issue::announce);
    connect(m_reader.get(), &TextReader::failed, this, &Issue::fail);
    connect(m_reader.get(), &TextReader::structureRead, this, &Issue::structureRead);
    connect(m_reader.get(), &TextReader::glyphsRead, this, &Issue::glyphsRead);
    connect(m_reader.get(), &TextReader::textFailed, this, &Issue::textFailed);
    connect(m_reader.get(), &TextReader::textComplete, this, &Issue::textComplete);
    if (m_opening->painterCount() == 0)
        return;
    m_reader->holdText();
    const auto startTextSoon = [this] {
        if (m_textStart.remainingTimeAsDuration() > firstDrawing)
            m_textStart.start(firstDrawing);
    };
    connect(m_painters.get(), &RenderPool::painted, this, startTextSoon);
    connect(m_painters.get(), &RenderPool::paintFailed, this, startTextSoon);
    connect(m_painters.get(), &RenderPool::lettered, this, &Issue::lettered);
    connect(m_painters.get(), &RenderPool::painted, this, &Issue::painted);
    connect(m_painters.get(), &RenderPool::paintFailed, this, &Issue::paintFailed);
    connect(m_painters.get(), &RenderPool::takesLong, this, &Issue::paintingTakesLong);
    connect(m_painters.get(), &RenderPool::pageWeighed, this, &Issue::pageWeighed);
    connect(m_painters.get(), &RenderPool::givenUp, this, &Issue::enginesGivenUp);
}

void Issue::takeFacts(std::chrono::milliseconds atMost)
{
    for (const QDeadlineTimer deadline(atMost); m_opening && !m_facts && !m_failure;) {
        pollfd word{m_reader ? m_reader->descriptor() : m_opening->opening().descriptor(), POLLIN, 0};
        const bool hasCome = poll(&word, 1, int(deadline.remainingTime())) == 1;
        if (m_fileReady->isEnabled() && m_opening->opening().isReady())
            startWhenFileReady();
        if (m_reader)
            m_reader->takeFacts();
        // The descriptor of a worker that has died stays readable; its exit is handled in the event loop.
        if (!hasCome || deadline.hasExpired())
            return;
    }
}

// Emits the reader's own facts, not m_facts: a slot may call open(), which resets those.
void Issue::announce(const IssueFacts &facts)
{
    m_facts = facts;
    m_painters->setPages(facts.pages);
    if (m_textSource && m_opening->painterCount() > 0)
        m_cachedText = m_textSource->begin(*m_reader, m_file, facts);
    m_textStart.start(longestWithoutText);
    Q_EMIT opened(facts);
}

void Issue::fail(const Failure &why)
{
    m_failure = why;
    Q_EMIT failed(why);
}

void Issue::restAfter(int paintings)
{
    if (m_painters)
        m_painters->restAfter(paintings);
}

void Issue::wantPaintings(const std::vector<PaintRequest> &inOrder)
{
    if (m_painters)
        m_painters->want(inOrder);
}

void Issue::tryAgain(PageNumber page)
{
    if (m_painters)
        m_painters->tryAgain(page);
}

void Issue::preferText(PageNumber around)
{
    if (m_reader)
        m_reader->preferText(around);
}

void Issue::readAnnotations()
{
    if (m_annotations)
        return;
    m_annotations = std::make_unique<AnnotationJob>(m_file, m_reader->password(), m_deadlines);
    connect(m_annotations.get(), &AnnotationJob::read, this, [this](const AnnotationList &all) {
        disconnectAndDelete(m_annotations);
        Q_EMIT annotationsRead(all);
    });
    connect(m_annotations.get(), &AnnotationJob::failed, this, [this](const Failure &why) {
        disconnectAndDelete(m_annotations);
        Q_EMIT annotationsFailed(why);
    });
    m_annotations->begin(m_facts->pages);
}

void Issue::writeCopy(const CopyAdditions &additions, int output)
{
    cancelCopy();
    m_copy = std::make_unique<CopyJob>(m_file, m_reader->password(), m_deadlines);
    connect(m_copy.get(), &CopyJob::progressed, this, &Issue::copyProgressed);
    connect(m_copy.get(), &CopyJob::written, this, &Issue::copyWritten);
    connect(m_copy.get(), &CopyJob::failed, this, &Issue::copyFailed);
    m_copy->begin(onCropBoxes(additions, *m_facts), m_facts->pageCount(), output);
}

void Issue::cancelCopy()
{
    if (m_copy)
        m_copy->end();
    disconnectAndDelete(m_copy);
}

bool Issue::isOpen() const
{
    return m_facts.has_value();
}

const IssueFacts &Issue::facts() const
{
    return *m_facts;
}

std::optional<Failure> Issue::failure() const
{
    return m_failure;
}

QString Issue::path() const
{
    return m_path;
}

std::chrono::nanoseconds Issue::readingTime() const
{
    return m_reader ? m_reader->processorTime() : std::chrono::nanoseconds(0);
}

void Issue::setDeadlines(const Deadlines &deadlines)
{
    m_deadlines = deadlines;
}

std::vector<int> Issue::workerProcessIds() const
{
    std::vector<int> ids;
    if (m_reader && m_reader->processId() != 0)
        ids.push_back(m_reader->processId());
    if (!m_painters)
        return ids;
    const std::vector<pid_t> painters = m_painters->processIds();
    ids.insert(ids.end(), painters.begin(), painters.end());
    return ids;
}

} // namespace fanye::worker
