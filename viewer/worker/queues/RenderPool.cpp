// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/RenderPool.h"

#include "worker/process/StartEngine.h"
#include "worker/queues/PoolPainter.h"

#include <QPointer>

#include <algorithm>

namespace fanye::worker {
namespace {

constexpr std::chrono::milliseconds longestAlone{400}; // how long the first page may delay the second painter
constexpr std::chrono::milliseconds firstDrawing{50}; // the window draws its first frame, with the processors to itself
constexpr std::chrono::milliseconds longestKept{700}; // unused memory in the pool, after the last painting

OpenFile firstRequest(const QString &password)
{
    OpenFile request;
    request.purpose = OpenFile::Purpose::Paint;
    request.password = password;
    return request;
}

} // namespace

RenderPool::RenderPool(std::shared_ptr<const IssueFile> file, const QString &password, const Deadlines &deadlines)
    : m_file(std::move(file))
    , m_password(password)
    , m_deadlines(deadlines)
{
    m_untilForgotten.setSingleShot(true);
    m_untilForgotten.setInterval(longestKept);
    connect(&m_untilForgotten, &QTimer::timeout, this, [this] { m_memories->clear(); });
}

RenderPool::~RenderPool() = default;

std::uint32_t RenderPool::sendAhead(EngineProcess &process, const QString &password, int descriptor)
{
    return process.send(firstRequest(password), descriptor);
}

void RenderPool::begin(std::unique_ptr<EngineProcess> process, std::uint32_t sent, int painterCount)
{
    addPainter(std::move(process), sent);
    m_paintersToAdd = painterCount - 1;
    QTimer::singleShot(longestAlone, this, &RenderPool::addPainters);
}

void RenderPool::addPainters()
{
    for (int missing = std::exchange(m_paintersToAdd, 0); missing > 0; --missing)
        addPainter(nullptr, 0);
    handOut();
}

void RenderPool::addPainter(std::unique_ptr<EngineProcess> process, std::uint32_t sent)
{
    auto owned = std::make_unique<PoolPainter>();
    PoolPainter *painter = owned.get();
    connect(&painter->connection, &WorkerConnection::answered, this,
            [this, painter](const Request &request, const Response &response) { take(*painter, response, request); });
    connect(&painter->connection, &WorkerConnection::died, this,
            [this, painter](ExitReason how, const std::vector<Request> &lost) { handleExit(*painter, how, lost); });
    connect(&painter->connection, &WorkerConnection::takesLong, this, [this](const Request &request) {
        if (const auto *paint = std::get_if<PaintPage>(&request))
            Q_EMIT takesLong(paint->request.page);
    });
    painter->connection.reportSlowAfter(m_deadlines.slowPage);
    if (!process) // the first page has been painted, or takes long
        painter->connection.lowerPriority(EngineProcess::Priority::Painting);
    if (!painter->connection.start(std::move(process)))
        return;
    const OpenFile request = firstRequest(m_password);
    if (sent != 0)
        painter->connection.expect(request, sent, m_deadlines.toOpen(m_file->size()));
    else
        painter->connection.ask(request, m_deadlines.toOpen(m_file->size()), m_file->descriptor());
    m_painters.push_back(std::move(owned));
}

void RenderPool::setPages(const std::vector<PageGeometry> &pages)
{
    m_pages = pages;
    if (m_painters.empty())
        giveUp({Reason::EngineMissing, engineProgram()});
    handOut();
}

void RenderPool::want(const std::vector<PaintRequest> &inOrder)
{
    m_wanted.clear();
    for (const PaintRequest &request : inOrder)
        if (!isUnderWay(request))
            m_wanted.push_back(request);
    handOut();
}

void RenderPool::rest()
{
    m_isResting = true;
    QTimer::singleShot(firstDrawing, this, [this] {
        m_isResting = false;
        addPainters();
    });
}

std::vector<pid_t> RenderPool::processIds() const
{
    std::vector<pid_t> ids;
    for (const auto &painter : m_painters)
        if (const pid_t id = painter->connection.processId(); id != 0)
            ids.push_back(id);
    return ids;
}

void RenderPool::handOut()
{
    if (m_pages.empty() || m_isResting)
        return;
    std::vector<PaintRequest> later;
    for (const PaintRequest &request : m_wanted) {
        if (const auto objection = objectionTo(request))
            failSoon(request, *objection);
        else if (m_losses.isTriedAgain(request.page) && isAnyTriedAgain())
            later.push_back(request);
        else if (PoolPainter *painter = idlePainter())
            paint(*painter, request);
        else
            later.push_back(request);
    }
    m_wanted = later;
}

std::optional<Failure> RenderPool::objectionTo(const PaintRequest &request) const
{
    if (m_givenUp)
        return m_givenUp;
    if (request.page.index() < 0 || request.page.index() >= int(m_pages.size()))
        return Failure{Reason::PageUnreadable, QStringLiteral("no such page")};
    if (!request.isPaintable())
        return Failure{Reason::TooLarge, {}};
    if (m_losses.isGivenUp(request.page))
        return failureOf(m_losses.last(request.page));
    return std::nullopt;
}

PoolPainter *RenderPool::idlePainter()
{
    for (const auto &painter : m_painters)
        if (painter->isIdle())
            return painter.get();
    return nullptr;
}

bool RenderPool::isAnyRunning() const
{
    return std::any_of(m_painters.begin(), m_painters.end(),
                       [](const auto &painter) { return painter->connection.isRunning(); });
}

bool RenderPool::isUnderWay(const PaintRequest &request) const
{
    return std::any_of(m_painters.begin(), m_painters.end(),
                       [&](const auto &painter) { return painter->paints(request); });
}

// It may take long: the other workers go on with other pages.
bool RenderPool::isAnyTriedAgain() const
{
    return std::any_of(m_painters.begin(), m_painters.end(), [this](const auto &painter) {
        return painter->underWay && m_losses.isTriedAgain(painter->underWay->request.page);
    });
}

void RenderPool::paint(PoolPainter &painter, const PaintRequest &request)
{
    auto pixels = std::make_unique<SharedPixels>(request.area().size(), m_memories);
    if (!pixels->isUsable())
        return failSoon(request, {Reason::OutOfMemory, QStringLiteral("no shared memory")});
    const int descriptor = pixels->descriptor();
    painter.underWay = PoolPainter::Painting{request, std::move(pixels)};
    const bool isAgain = m_losses.isTriedAgain(request.page);
    const PaintRequest onCrop = onCropBox(request, m_pages[std::size_t(request.page.index())]);
    const auto attempt
        = painter.withFallbackPainter ? PaintPage::Attempt::AfterCrash : m_losses.nextAttempt(request.page);
    const PaintPage page{onCrop, std::int32_t(m_pages.size()), attempt};
    painter.connection.ask(
        page, isAgain ? m_deadlines.toPaintAgain(m_losses.extensions(request.page)) : m_deadlines.page, descriptor);
}

void RenderPool::take(PoolPainter &painter, const Response &response, const Request &request)
{
    if (isFinal(response))
        painter.restarts.finishedSomething();
    if (!std::holds_alternative<PaintPage>(request) || !painter.underWay)
        return;
    if (const auto *weighed = std::get_if<PageWeighed>(&response)) {
        if (!std::exchange(painter.underWay->isWeighed, true)) // once for each request
            Q_EMIT pageWeighed(painter.underWay->request.page, weighed->weight);
        return;
    }
    if (const auto *whole = std::get_if<PaintedWhole>(&response))
        return take(painter, *whole);
    if (const auto *found = std::get_if<Lettered>(&response)) {
        painter.underWay->lettering = found->lettering;
        return;
    }
    const auto painting = std::exchange(painter.underWay, std::nullopt);
    if (m_untilRest > 0 && --m_untilRest == 0)
        rest();
    handOut(); // first, so that the next page does not wait for the window
    const QPointer<RenderPool> self(this); // a slot may close the issue
    if (painting->lettering && std::holds_alternative<Painted>(response))
        Q_EMIT lettered(painting->request, painting->lettering);
    if (self && std::holds_alternative<Refused>(response) && !painting->whole.isNull())
        tellSoon(painting->request, painting->whole);
    else if (self)
        tell(painting->request, response, *painting->pixels);
    if (!self)
        return;
    painter.connection.lowerPriority(EngineProcess::Priority::Painting); // the first page is on show
    if (!m_isResting)
        addPainters();
}

// The page is kept, and its letters get a deadline of their own; once, however often a worker says it.
void RenderPool::take(PoolPainter &painter, const PaintedWhole &)
{
    if (!painter.underWay->whole.isNull())
        return;
    painter.underWay->whole = painter.underWay->pixels->copy();
    if (!painter.underWay->whole.isNull())
        painter.connection.setDeadline(m_deadlines.letters);
}

void RenderPool::tell(const PaintRequest &request, const Response &response, SharedPixels &pixels)
{
    if (const auto *refused = std::get_if<Refused>(&response)) {
        Q_EMIT paintFailed(request, refused->why);
        return;
    }
    m_losses.forget(request.page);
    m_untilForgotten.start();
    const QImage image = std::move(pixels).takeImage();
    if (!image.isNull())
        Q_EMIT painted(request, image);
    else
        Q_EMIT paintFailed(request, {Reason::OutOfMemory, QStringLiteral("no room for the picture")});
}

void RenderPool::handleExit(PoolPainter &painter, ExitReason how, const std::vector<Request> &lost)
{
    const auto painting = std::exchange(painter.underWay, std::nullopt);
    painter.restarts.died(how, RestartLimiter::Clock::now());
    const bool diedOpening = !lost.empty() && std::holds_alternative<OpenFile>(lost.front());
    painter.withFallbackPainter = painter.withFallbackPainter || (diedOpening && how != ExitReason::Killed);
    if (painting && !painting->whole.isNull())
        tellSoon(painting->request, painting->whole);
    else if (painting && diedOpening)
        m_wanted.insert(m_wanted.begin(), painting->request);
    else if (painting)
        handleLoss(painting->request, how);
    if (!startAgain(painter) && !isAnyRunning())
        giveUp(failureOf(how));
    handOut();
}

bool RenderPool::startAgain(PoolPainter &painter)
{
    if (painter.restarts.isEnough() || !painter.connection.start())
        return false;
    OpenFile request = firstRequest(m_password);
    request.withFallbackPainter = painter.withFallbackPainter;
    painter.connection.ask(request, m_deadlines.toOpen(m_file->size()), m_file->descriptor());
    return true;
}

// A worker died while it painted this: paint again at once, with the fallback painter after a crash, or give the page
// up.
void RenderPool::handleLoss(const PaintRequest &request, ExitReason how)
{
    m_losses.add(request.page, how);
    if (m_losses.isGivenUp(request.page))
        failSoon(request, failureOf(how));
    else
        m_wanted.insert(m_wanted.begin(), request);
}

void RenderPool::giveUp(const Failure &why)
{
    if (m_givenUp)
        return;
    m_givenUp = why;
    QMetaObject::invokeMethod(
        this, [this, why] { Q_EMIT givenUp(why); }, Qt::QueuedConnection); // a slot may close the issue
}

// A page whose worker failed over its letters: it is the whole page, and nothing is held against it.
void RenderPool::tellSoon(const PaintRequest &request, const QImage &whole)
{
    m_losses.forget(request.page);
    QMetaObject::invokeMethod(
        this, [this, request, whole] { Q_EMIT painted(request, whole); }, Qt::QueuedConnection);
}

// Queued, never inside a call by the window: a slot may ask again at once.
void RenderPool::failSoon(const PaintRequest &request, const Failure &why)
{
    QMetaObject::invokeMethod(
        this, [this, request, why] { Q_EMIT paintFailed(request, why); }, Qt::QueuedConnection);
}

} // namespace fanye::worker
