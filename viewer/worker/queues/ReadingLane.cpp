// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/ReadingLane.h"

#include "worker/process/StartEngine.h"
#include "worker/protocol/Limits.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace fanye::worker {
namespace {

// Enough that the worker never waits for the window, few enough that a change of mind is heard soon.
constexpr std::size_t pagesAtOnce = 6;
// The worker stops a walk of its own accord this long before it would be killed, and so keeps its other knowledge.
constexpr std::chrono::milliseconds walkMargin{500};

OpenFile firstOrder(const QString &password)
{
    OpenFile order;
    order.password = password;
    return order;
}

ReadStructure structureOrder(const Deadlines &deadlines)
{
    const auto ownLimit = std::max(deadlines.structure - walkMargin, deadlines.structure / 2);
    return {std::uint32_t(ownLimit.count())};
}

} // namespace

ReadingLane::ReadingLane(std::shared_ptr<const IssueFile> file, const QString &password, const Deadlines &deadlines)
    : m_file(std::move(file))
    , m_opening(firstOrder(password))
    , m_deadlines(deadlines)
{
    m_bindingGrace.setSingleShot(true);
    connect(&m_bindingGrace, &QTimer::timeout, this, &ReadingLane::endBindingGrace);
    connect(&m_lane, &Lane::answered, this, qOverload<const Order &, const Answer &>(&ReadingLane::take));
    connect(&m_lane, &Lane::died, this, &ReadingLane::mourn);
}

std::uint32_t ReadingLane::sendAhead(EngineProcess &process, const QString &password, int descriptor,
                                     const Deadlines &deadlines)
{
    const std::uint32_t opening = process.send(firstOrder(password), descriptor);
    if (opening != 0)
        process.send(structureOrder(deadlines));
    return opening;
}

void ReadingLane::begin(std::unique_ptr<EngineProcess> process, std::uint32_t sent)
{
    if (!m_lane.start(std::move(process))) {
        Q_EMIT failed({Reason::EngineMissing, engineProgram()});
        return;
    }
    if (sent == 0)
        return openWith(OpenFile::Purpose::Read, m_deadlines.toOpen(m_file->size()));
    m_lane.expect(m_opening, sent, m_deadlines.toOpen(m_file->size()));
    m_lane.expect(structureOrder(m_deadlines), sent + 1, m_deadlines.structure);
}

void ReadingLane::openWith(OpenFile::Purpose purpose, std::chrono::milliseconds deadline)
{
    m_opening.purpose = purpose;
    m_lane.ask(m_opening, deadline, m_file->descriptor());
}

// After a death. False where it is time to give up.
bool ReadingLane::startAgain(Death how)
{
    m_deaths.died(how, DeathCount::Clock::now());
    return !m_deaths.isEnough() && m_lane.start();
}

void ReadingLane::take(const Order &order, const Answer &answer)
{
    if (isFinal(answer))
        m_deaths.finishedSomething();
    if (std::holds_alternative<ReadStructure>(order) && !m_facts)
        return; // it was ordered ahead, and the file could not be opened
    if (const auto *opened = std::get_if<Opened>(&answer))
        take(*opened);
    else if (const auto *refused = std::get_if<Refused>(&answer))
        take(*refused, order);
    else if (const auto *binding = std::get_if<BindingRead>(&answer)) {
        if (!m_isAnnounced && m_facts)
            m_facts->binding = binding->binding;
        announce();
    } else if (const auto *part = std::get_if<StructurePart>(&answer))
        take(*part);
    else if (std::holds_alternative<StructureDone>(answer))
        finishStructure();
    else if (const auto *read = std::get_if<GlyphsRead>(&answer))
        tell(read->glyphs);
}

void ReadingLane::take(const Opened &answer)
{
    if (m_facts) // only opened again, after a death
        return m_isStructureDone ? goOnWithText() : readStructure();
    m_facts = answer.facts;
    m_texts.reset(m_facts->pages.size());
    m_bindingGrace.start(m_deadlines.binding);
    if (m_lane.waitingCount() == 0) // else it was ordered ahead
        readStructure();
}

void ReadingLane::take(const Refused &answer, const Order &order)
{
    if (const auto *text = std::get_if<ReadText>(&order))
        return failText(text->page, answer.why);
    if (std::holds_alternative<ReadStructure>(order)) {
        m_structure.isComplete = false;
        return finishStructure();
    }
    if (m_facts)
        return failAllText(answer.why);
    if (m_opening.purpose == OpenFile::Purpose::Read && answer.why.reason == Reason::Damaged)
        return openWithPdfium();
    Q_EMIT failed(answer.why);
}

// By another worker: the limits of this one are set for what it has loaded.
void ReadingLane::openWithPdfium()
{
    if (m_lane.start())
        openWith(OpenFile::Purpose::Describe, m_deadlines.toOpen(m_file->size()));
    else
        Q_EMIT failed({Reason::EngineMissing, engineProgram()});
}

void ReadingLane::take(const StructurePart &answer)
{
    if (m_isStructureDone || !m_facts)
        return;
    const auto exists = [&](const std::optional<PageNumber> &page) { return !page || m_facts->has(*page); };
    for (OutlineItem item : answer.part.outline) {
        if (!exists(item.page))
            item.page.reset();
        if (m_structure.outline.size() < mostItemsTold)
            m_structure.outline.push_back(std::move(item));
    }
    for (const Link &link : answer.part.links)
        if (m_facts->has(link.page) && exists(link.target) && m_structure.links.size() < mostItemsTold)
            m_structure.links.push_back(link);
    m_structure.isComplete = m_structure.isComplete && answer.part.isComplete;
}

void ReadingLane::mourn(Death how, const std::vector<Order> &lost)
{
    std::vector<PageNumber> unread;
    for (const Order &order : lost)
        if (const auto *text = std::get_if<ReadText>(&order))
            unread.push_back(text->page);
    m_texts.wantAgain(unread);
    const bool goesOn = startAgain(how);
    if (!m_facts)
        return mournBeforeFacts(how, goesOn);
    if (!m_isStructureDone)
        m_onStructure.add(how);
    const bool isStructureLost = !m_isStructureDone && (m_onStructure.crashes() > 0 || !goesOn);
    if (goesOn) {
        m_opening.withoutQpdf = m_opening.withoutQpdf || isStructureLost;
        openWith(m_opening.purpose, m_deadlines.toOpen(m_file->size()));
    }
    const QPointer<ReadingLane> self(this);
    if (isStructureLost) {
        m_structure.isComplete = false;
        finishStructure();
    } else if (!lost.empty()) {
        blame(lost.front(), how);
    }
    if (self && !goesOn)
        failAllText(failureOf(how));
}

void ReadingLane::mournBeforeFacts(Death how, bool goesOn)
{
    const bool isKill = how == Death::Killed; // says nothing against the library
    if (!goesOn || (m_opening.purpose == OpenFile::Purpose::Describe && !isKill)) {
        Q_EMIT failed(failureOf(how));
        return;
    }
    const bool outOfTime = how == Death::TooSlow;
    openWith(isKill ? m_opening.purpose : OpenFile::Purpose::Describe,
             outOfTime ? m_deadlines.openAgain : m_deadlines.toOpen(m_file->size()));
}

void ReadingLane::blame(const Order &order, Death how)
{
    const auto *text = std::get_if<ReadText>(&order);
    if (!text)
        return;
    Suspicion &suspicion = m_onText[text->page];
    suspicion.add(how);
    if (suspicion.crashes() > 0)
        failText(text->page, failureOf(how));
}

// The facts go out once it is known where the issue is bound, or that takes too long.
void ReadingLane::endBindingGrace()
{
    // A reader kept waiting by other programs is not given up: an issue bound at the wrong side would be worse.
    if (m_lane.isRunning() && !m_lane.hasTaken(m_deadlines.binding))
        m_bindingGrace.start(m_deadlines.binding / 4);
    else
        announce();
}

void ReadingLane::announce()
{
    m_bindingGrace.stop();
    if (m_isAnnounced)
        return;
    m_isAnnounced = true;
    Q_EMIT opened(*m_facts);
}

void ReadingLane::readStructure()
{
    m_structure = {};
    m_lane.ask(structureOrder(m_deadlines), m_deadlines.structure);
}

void ReadingLane::finishStructure()
{
    const QPointer<ReadingLane> self(this); // whoever hears this may close the issue
    announce();
    if (!self)
        return;
    m_isStructureDone = true;
    Q_EMIT structureRead(m_structure);
    if (!self)
        return;
    if (m_opening.purpose == OpenFile::Purpose::Describe)
        failAllText({Reason::PageUnreadable, QStringLiteral("only Qt PDF opens this file")});
    else if (m_texts.left() == 0)
        Q_EMIT textComplete();
    else if (m_lane.waitingCount() == 0)
        goOnWithText();
}

void ReadingLane::takeFacts()
{
    m_lane.takeInUntil([this] { return m_isAnnounced; });
}

void ReadingLane::letTextStart()
{
    if (!std::exchange(m_isTextHeld, false))
        return;
    m_lane.lowerPriority(EngineProcess::Priority::Text);
    if (m_isStructureDone && m_lane.waitingCount() == 0)
        goOnWithText();
}

void ReadingLane::takeKept(const SharedGlyphs &glyphs)
{
    if (m_texts.isWanted(glyphs->page))
        tell(glyphs);
}

void ReadingLane::tell(const SharedGlyphs &glyphs)
{
    const QPointer<ReadingLane> self(this);
    Q_EMIT glyphsRead(glyphs);
    if (self)
        finish(glyphs->page);
}

void ReadingLane::goOnWithText()
{
    while (m_lane.isRunning() && m_isStructureDone && !m_isTextOver && !m_isTextHeld
           && m_lane.waitingCount() < pagesAtOnce) {
        const auto page = m_texts.next();
        if (!page)
            return;
        m_texts.begin(*page);
        m_lane.ask(ReadText{*page}, m_deadlines.text);
    }
}

void ReadingLane::finish(PageNumber page)
{
    if (!m_texts.finish(page))
        return;
    if (m_texts.left() > 0)
        goOnWithText();
    else if (m_isStructureDone)
        Q_EMIT textComplete();
}

void ReadingLane::failText(PageNumber page, const Failure &why)
{
    const QPointer<ReadingLane> self(this);
    Q_EMIT textFailed(page, why);
    if (self)
        finish(page);
}

void ReadingLane::failAllText(const Failure &why)
{
    m_isTextOver = true;
    const QPointer<ReadingLane> self(this);
    for (const PageNumber page : m_texts.unfinished()) {
        if (!self)
            return;
        failText(page, why);
    }
}

} // namespace fanye::worker
