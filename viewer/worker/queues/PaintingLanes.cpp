// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/PaintingLanes.h"

#include "worker/process/StartEngine.h"

#include <QPointer>

#include <algorithm>

namespace fanye::worker {
namespace {

constexpr int crashesThatMark = 2;
constexpr std::chrono::milliseconds longestAlone{400}; // that the first page keeps the second lane waiting
constexpr std::chrono::milliseconds firstDrawing{50}; // the window has the processors to itself while it is drawn
constexpr std::chrono::milliseconds longestKept{700}; // memory that no picture needs, after the last painting

OpenFile firstOrder(const QString &password)
{
    OpenFile order;
    order.purpose = OpenFile::Purpose::Paint;
    order.password = password;
    return order;
}

// The picture to make: the tile, or the whole page.
QSize pictureSize(const PaintRequest &request)
{
    return request.tile.isNull() ? request.size : request.tile.size();
}

bool fits(QSize size)
{
    return size.width() > 0 && size.height() > 0 && size.width() <= longestPaintedSide
        && size.height() <= longestPaintedSide;
}

} // namespace

struct PaintingLanes::Painter
{
    Lane lane;
    DeathCount deaths;
    bool withoutQtPdf = false; // Qt PDF died when it opened the file
    std::optional<PaintRequest> underWay;
    std::unique_ptr<SharedPixels> pixels;
};

PaintingLanes::PaintingLanes(std::shared_ptr<const IssueFile> file, const QString &password, const Deadlines &deadlines)
    : m_file(std::move(file))
    , m_password(password)
    , m_deadlines(deadlines)
{
    m_untilForgotten.setSingleShot(true);
    m_untilForgotten.setInterval(longestKept);
    connect(&m_untilForgotten, &QTimer::timeout, this, [this] { m_memories->clear(); });
}

PaintingLanes::~PaintingLanes() = default;

std::uint32_t PaintingLanes::sendAhead(EngineProcess &process, const QString &password, int descriptor)
{
    return process.send(firstOrder(password), descriptor);
}

void PaintingLanes::begin(std::unique_ptr<EngineProcess> process, std::uint32_t sent, int laneCount)
{
    addLane(std::move(process), sent);
    m_lanesToAdd = laneCount - 1;
    QTimer::singleShot(longestAlone, this, &PaintingLanes::addLanes);
}

void PaintingLanes::addLanes()
{
    for (int missing = std::exchange(m_lanesToAdd, 0); missing > 0; --missing)
        addLane(nullptr, 0);
    handOut();
}

void PaintingLanes::addLane(std::unique_ptr<EngineProcess> process, std::uint32_t sent)
{
    auto owned = std::make_unique<Painter>();
    Painter *painter = owned.get();
    connect(&painter->lane, &Lane::answered, this,
            [this, painter](const Order &order, const Answer &answer) { take(*painter, answer, order); });
    connect(&painter->lane, &Lane::died, this,
            [this, painter](Death how, const std::vector<Order> &lost) { mourn(*painter, how, lost); });
    connect(&painter->lane, &Lane::takesLong, this, [this](const Order &order) {
        if (const auto *paint = std::get_if<PaintPage>(&order))
            Q_EMIT takesLong(paint->request.page);
    });
    painter->lane.setRemark(m_deadlines.remark);
    if (!process) // the first page is on show, or takes its time
        painter->lane.lowerPriority(EngineProcess::Priority::Painting);
    if (!painter->lane.start(std::move(process)))
        return;
    const OpenFile order = firstOrder(m_password);
    if (sent != 0)
        painter->lane.expect(order, sent, m_deadlines.toOpen(m_file->size()));
    else
        painter->lane.ask(order, m_deadlines.toOpen(m_file->size()), m_file->descriptor());
    m_painters.push_back(std::move(owned));
}

void PaintingLanes::setPageCount(int pageCount)
{
    m_pageCount = pageCount;
    if (m_painters.empty())
        giveUp({Reason::EngineMissing, engineProgram()});
    handOut();
}

void PaintingLanes::want(const std::vector<PaintRequest> &inOrder)
{
    m_wanted.clear();
    for (const PaintRequest &request : inOrder)
        if (!isUnderWay(request))
            m_wanted.push_back(request);
    handOut();
}

void PaintingLanes::restAfter(int paintings)
{
    m_untilRest = paintings;
}

void PaintingLanes::rest()
{
    m_isResting = true;
    QTimer::singleShot(firstDrawing, this, [this] {
        m_isResting = false;
        addLanes();
    });
}

std::vector<pid_t> PaintingLanes::processIds() const
{
    std::vector<pid_t> ids;
    for (const auto &painter : m_painters)
        if (const pid_t id = painter->lane.processId(); id != 0)
            ids.push_back(id);
    return ids;
}

void PaintingLanes::handOut()
{
    if (m_pageCount == 0 || m_isResting)
        return;
    std::vector<PaintRequest> later;
    for (const PaintRequest &request : m_wanted) {
        if (const auto objection = objectionTo(request))
            failSoon(request, *objection);
        else if (Painter *painter = idlePainter())
            paint(*painter, request);
        else
            later.push_back(request);
    }
    m_wanted = later;
}

std::optional<Failure> PaintingLanes::objectionTo(const PaintRequest &request) const
{
    if (m_givenUp)
        return m_givenUp;
    if (request.page.index() < 0 || request.page.index() >= m_pageCount)
        return Failure{Reason::PageUnreadable, QStringLiteral("no such page")};
    if (!fits(pictureSize(request)) || request.size.isEmpty())
        return Failure{Reason::TooLarge, {}};
    if (crashesOn(request.page) >= crashesThatMark)
        return Failure{Reason::PageUnreadable, QStringLiteral("workers died of it")};
    return std::nullopt;
}

PaintingLanes::Painter *PaintingLanes::idlePainter()
{
    for (const auto &painter : m_painters)
        if (painter->lane.isRunning() && !painter->underWay)
            return painter.get();
    return nullptr;
}

bool PaintingLanes::isAnyRunning() const
{
    return std::any_of(m_painters.begin(), m_painters.end(),
                       [](const auto &painter) { return painter->lane.isRunning(); });
}

bool PaintingLanes::isUnderWay(const PaintRequest &request) const
{
    return std::any_of(m_painters.begin(), m_painters.end(),
                       [&](const auto &painter) { return painter->underWay == request; });
}

void PaintingLanes::paint(Painter &painter, const PaintRequest &request)
{
    auto pixels = std::make_unique<SharedPixels>(pictureSize(request), m_memories);
    if (!pixels->isUsable())
        return failSoon(request, {Reason::OutOfMemory, QStringLiteral("no shared memory")});
    painter.pixels = std::move(pixels);
    painter.underWay = request;
    PaintPage order;
    order.request = request;
    order.pageCount = m_pageCount;
    order.withoutQtPdf = painter.withoutQtPdf || crashesOn(request.page) > 0;
    painter.lane.ask(order, m_deadlines.page, painter.pixels->descriptor());
}

void PaintingLanes::take(Painter &painter, const Answer &answer, const Order &order)
{
    if (isFinal(answer))
        painter.deaths.finishedSomething();
    if (!std::holds_alternative<PaintPage>(order) || !painter.underWay)
        return;
    const PaintRequest request = *std::exchange(painter.underWay, std::nullopt);
    const auto pixels = std::move(painter.pixels);
    if (m_untilRest > 0 && --m_untilRest == 0)
        rest();
    handOut(); // the next page need not wait until the window has looked at this one
    const QPointer<PaintingLanes> self(this); // whoever hears this may close the issue
    tell(request, answer, *pixels);
    if (!self)
        return;
    painter.lane.lowerPriority(EngineProcess::Priority::Painting); // the first page is on show
    if (!m_isResting)
        addLanes();
}

void PaintingLanes::tell(const PaintRequest &request, const Answer &answer, SharedPixels &pixels)
{
    if (const auto *refused = std::get_if<Refused>(&answer)) {
        Q_EMIT paintFailed(request, refused->why);
        return;
    }
    m_suspicions.erase(request.page);
    m_untilForgotten.start();
    const QImage image = std::move(pixels).takeImage();
    if (!image.isNull())
        Q_EMIT painted(request, image);
    else
        Q_EMIT paintFailed(request, {Reason::OutOfMemory, QStringLiteral("no room for the picture")});
}

void PaintingLanes::mourn(Painter &painter, Death how, const std::vector<Order> &lost)
{
    const auto request = std::exchange(painter.underWay, std::nullopt);
    painter.pixels.reset();
    painter.deaths.died(how, DeathCount::Clock::now());
    const bool diedOpening = !lost.empty() && std::holds_alternative<OpenFile>(lost.front());
    painter.withoutQtPdf = painter.withoutQtPdf || (diedOpening && how != Death::Killed);
    if (request && diedOpening)
        m_wanted.insert(m_wanted.begin(), *request);
    else if (request)
        blame(*request, how);
    if (!startAgain(painter) && !isAnyRunning())
        giveUp(failureOf(how));
    handOut();
}

bool PaintingLanes::startAgain(Painter &painter)
{
    if (painter.deaths.isEnough() || !painter.lane.start())
        return false;
    OpenFile order = firstOrder(m_password);
    order.withoutQtPdf = painter.withoutQtPdf;
    painter.lane.ask(order, m_deadlines.toOpen(m_file->size()), m_file->descriptor());
    return true;
}

// A worker died painting it: at once again, without Qt PDF where that crashed, or not again.
void PaintingLanes::blame(const PaintRequest &request, Death how)
{
    m_suspicions[request.page].add(how);
    if (crashesOn(request.page) < crashesThatMark)
        m_wanted.insert(m_wanted.begin(), request);
    else
        failSoon(request, failureOf(how));
}

int PaintingLanes::crashesOn(PageNumber page) const
{
    const auto suspicion = m_suspicions.find(page);
    return suspicion == m_suspicions.end() ? 0 : suspicion->second.crashes();
}

void PaintingLanes::giveUp(const Failure &why)
{
    if (m_givenUp)
        return;
    m_givenUp = why;
    QMetaObject::invokeMethod(
        this, [this, why] { Q_EMIT givenUp(why); }, Qt::QueuedConnection); // whoever hears it may close the issue
}

// Never from inside a call of the window's: it may ask again at once.
void PaintingLanes::failSoon(const PaintRequest &request, const Failure &why)
{
    QMetaObject::invokeMethod(
        this, [this, request, why] { Q_EMIT paintFailed(request, why); }, Qt::QueuedConnection);
}

} // namespace fanye::worker
