// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/TextReader.h"

#include "worker/process/StartEngine.h"
#include "worker/queues/StructureReading.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace fanye::worker {
namespace {

// Requests under way: enough to keep the worker busy, few enough that another preferred page comes soon.
constexpr std::size_t pagesAtOnce = 6;

} // namespace

TextReader::TextReader(std::shared_ptr<const IssueFile> file, const QString &password, Trim trim,
                       const Deadlines &deadlines)
    : m_file(std::move(file))
    , m_attempt(password, trim)
    , m_deadlines(deadlines)
{
    m_bindingGrace.setSingleShot(true);
    connect(&m_bindingGrace, &QTimer::timeout, this, &TextReader::endBindingGrace);
    connect(&m_connection, &WorkerConnection::answered, this,
            qOverload<const Request &, const Response &>(&TextReader::take));
    connect(&m_connection, &WorkerConnection::died, this, &TextReader::handleExit);
}

std::uint32_t TextReader::sendAhead(EngineProcess &process, const QString &password, Trim trim, int descriptor,
                                    const Deadlines &deadlines)
{
    const std::uint32_t opening = process.send(ReadingAttempt(password, trim).request(), descriptor);
    if (opening != 0)
        process.send(structureRequest(deadlines));
    return opening;
}

void TextReader::begin(std::unique_ptr<EngineProcess> process, std::uint32_t sent)
{
    if (!m_connection.start(std::move(process))) {
        Q_EMIT failed({Reason::EngineMissing, engineProgram()});
        return;
    }
    if (sent == 0)
        return open(m_deadlines.toOpen(m_file->size()));
    m_connection.expect(m_attempt.request(), sent, m_deadlines.toOpen(m_file->size()));
    m_connection.expect(structureRequest(m_deadlines), sent + 1, m_deadlines.structure);
}

void TextReader::open(std::chrono::milliseconds deadline)
{
    m_connection.ask(m_attempt.request(), deadline, m_file->descriptor());
}

// After an exit. False where it is time to give up.
bool TextReader::startAgain(ExitReason how)
{
    m_restarts.died(how, RestartLimiter::Clock::now());
    return !m_restarts.isEnough() && m_connection.start();
}

void TextReader::take(const Request &request, const Response &response)
{
    if (isFinal(response))
        m_restarts.finishedSomething();
    if (std::holds_alternative<ReadStructure>(request) && !m_facts)
        return; // it was requested ahead, and the file could not be opened
    if (const auto *opened = std::get_if<Opened>(&response))
        take(*opened);
    else if (const auto *refused = std::get_if<Refused>(&response))
        take(*refused, request);
    else if (const auto *binding = std::get_if<BindingRead>(&response)) {
        if (!m_isAnnounced && m_facts)
            m_facts->binding = binding->binding;
        announce();
    } else if (const auto *part = std::get_if<StructurePart>(&response))
        take(*part);
    else if (std::holds_alternative<StructureDone>(response))
        finishStructure();
    else if (std::holds_alternative<Examining>(response))
        beginExamination();
    else if (const auto *read = std::get_if<GlyphsRead>(&response))
        tell(read->glyphs);
}

void TextReader::take(const Opened &response)
{
    if (m_facts) // only opened again, after an exit
        return m_isStructureDone ? goOnWithText() : readStructure();
    m_facts = response.facts;
    m_attempt.takeFacts(*m_facts);
    m_texts.reset(m_facts->pages.size());
    m_bindingGrace.start(m_deadlines.binding);
    if (m_connection.waitingCount() == 0) // else it was requested ahead
        readStructure();
}

// Once, whatever the worker says.
void TextReader::beginExamination()
{
    if (m_attempt.beginExamination())
        m_connection.setDeadline(m_deadlines.examination);
}

void TextReader::take(const Refused &response, const Request &request)
{
    if (const auto *text = std::get_if<ReadText>(&request))
        return failText(text->page, response.why);
    if (std::holds_alternative<ReadStructure>(request)) {
        m_structure.isComplete = false;
        return finishStructure();
    }
    if (m_facts)
        return failAllText(response.why);
    if (!m_attempt.isDescribing() && response.why.reason == Reason::Damaged)
        return openToDescribe();
    Q_EMIT failed(response.why);
}

// By another worker: a worker opens one file, once.
void TextReader::openToDescribe()
{
    m_attempt.describe();
    if (m_connection.start())
        open(m_deadlines.toOpen(m_file->size()));
    else
        Q_EMIT failed({Reason::EngineMissing, engineProgram()});
}

void TextReader::take(const StructurePart &response)
{
    if (!m_isStructureDone && m_facts)
        append(m_structure, response.part, *m_facts);
}

void TextReader::handleExit(ExitReason how, const std::vector<Request> &lost)
{
    std::vector<PageNumber> unread;
    for (const Request &request : lost)
        if (const auto *text = std::get_if<ReadText>(&request))
            unread.push_back(text->page);
    m_texts.wantAgain(unread);
    if (!unread.empty() && how != ExitReason::Killed)
        m_attempt.leaveOutTextCopy();
    const bool goesOn = startAgain(how);
    if (!m_facts)
        return handleExitBeforeFacts(how, goesOn);
    if (!m_isStructureDone)
        m_onStructure.add(how);
    const bool isStructureLost = !m_isStructureDone && (m_onStructure.crashes() > 0 || !goesOn);
    if (isStructureLost)
        m_attempt.leaveOutStructure();
    if (goesOn)
        open(m_deadlines.toOpen(m_file->size()));
    const QPointer<TextReader> self(this);
    if (isStructureLost) {
        m_structure.isComplete = false;
        finishStructure();
    } else if (!lost.empty()) {
        handleLoss(lost.front(), how);
    }
    if (self && !goesOn)
        failAllText(failureOf(how));
}

void TextReader::handleExitBeforeFacts(ExitReason how, bool goesOn)
{
    if (!goesOn || !m_attempt.reduceAfter(how)) {
        Q_EMIT failed(failureOf(how));
        return;
    }
    const bool isOutOfTime = how == ExitReason::TooSlow && m_attempt.isDescribing();
    open(isOutOfTime ? m_deadlines.openAgain : m_deadlines.toOpen(m_file->size()));
}

void TextReader::handleLoss(const Request &request, ExitReason how)
{
    const auto *text = std::get_if<ReadText>(&request);
    if (!text)
        return;
    CrashScore &score = m_onText[text->page];
    score.add(how);
    if (score.crashes() > 0)
        failText(text->page, failureOf(how));
}

// Announces the facts when the binding is known, or takes too long.
void TextReader::endBindingGrace()
{
    // If other programs delay the worker, wait on: an issue bound at the wrong side would be worse.
    if (m_connection.isRunning() && !m_connection.hasTaken(m_deadlines.binding))
        m_bindingGrace.start(m_deadlines.binding / 4);
    else
        announce();
}

void TextReader::announce()
{
    m_bindingGrace.stop();
    if (m_isAnnounced)
        return;
    m_isAnnounced = true;
    Q_EMIT opened(*m_facts);
}

void TextReader::readStructure()
{
    m_structure = {};
    m_connection.ask(structureRequest(m_deadlines), m_deadlines.structure);
}

void TextReader::finishStructure()
{
    const QPointer<TextReader> self(this); // a slot may close the issue
    announce();
    if (!self)
        return;
    m_isStructureDone = true;
    Q_EMIT structureRead(m_structure);
    if (!self)
        return;
    if (m_attempt.isDescribing())
        failAllText({Reason::PageUnreadable, QStringLiteral("the file can only be described and painted")});
    else if (m_texts.left() == 0)
        Q_EMIT textComplete();
    else if (m_connection.waitingCount() == 0)
        goOnWithText();
}

void TextReader::letTextStart()
{
    if (!std::exchange(m_isTextHeld, false))
        return;
    m_connection.lowerPriority(EngineProcess::Priority::Text);
    if (m_isStructureDone && m_connection.waitingCount() == 0)
        goOnWithText();
}

void TextReader::takeCached(const SharedGlyphs &glyphs)
{
    if (m_texts.isWanted(glyphs->page))
        tell(glyphs);
}

void TextReader::tell(const SharedGlyphs &glyphs)
{
    const QPointer<TextReader> self(this);
    Q_EMIT glyphsRead(glyphs);
    if (self)
        finish(glyphs->page);
}

void TextReader::goOnWithText()
{
    while (m_connection.isRunning() && m_isStructureDone && !m_isTextOver && !m_isTextHeld
           && m_connection.waitingCount() < pagesAtOnce) {
        const auto page = m_texts.next();
        if (!page)
            return;
        m_texts.begin(*page);
        m_connection.ask(ReadText{*page}, m_deadlines.text);
    }
}

void TextReader::finish(PageNumber page)
{
    if (!m_texts.finish(page))
        return;
    if (m_texts.left() > 0)
        goOnWithText();
    else if (m_isStructureDone)
        Q_EMIT textComplete();
}

void TextReader::failText(PageNumber page, const Failure &why)
{
    const QPointer<TextReader> self(this);
    Q_EMIT textFailed(page, why);
    if (self)
        finish(page);
}

void TextReader::failAllText(const Failure &why)
{
    m_isTextOver = true;
    const QPointer<TextReader> self(this);
    for (const PageNumber page : m_texts.unfinished()) {
        if (!self)
            return;
        failText(page, why);
    }
}

} // namespace fanye::worker
