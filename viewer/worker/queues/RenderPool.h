// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageWeight.h"
#include "worker/file/IssueFile.h"
#include "worker/pixels/SharedPixels.h"
#include "worker/process/Deadlines.h"
#include "worker/process/RestartLimiter.h"
#include "worker/queues/PageLosses.h"
#include "worker/queues/WorkerConnection.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace fanye::worker {

struct PoolPainter;

// Paints the pages that are wanted, on several workers at once, one page on each. A page on which a worker dies is
// tried once more with the fallback painter, and then marked; where somebody else killed the worker it is painted
// again. GUI thread.
class RenderPool : public QObject
{
    Q_OBJECT
public:
    RenderPool(std::shared_ptr<const IssueFile> file, const QString &password, const Deadlines &deadlines);
    ~RenderPool() override;

    // The first painter. `sent`: what sendAhead() answered, or 0 for a process that was given nothing. The others, up
    // to `painterCount`, start when the first page is painted or takes long: before, they would compete with it.
    void begin(std::unique_ptr<EngineProcess> process, std::uint32_t sent, int painterCount);
    // Sends such a process its first request before this object exists. Any thread.
    static std::uint32_t sendAhead(EngineProcess &process, const QString &password, int descriptor);
    // Of the issue as it is shown. From now on pages are painted.
    void setPages(const std::vector<PageGeometry> &pages);
    void want(const std::vector<PaintRequest> &inOrder);
    // The reader asks for a page that was given up.
    void tryAgain(PageNumber page) { m_losses.askAnew(page); }
    // After so many more paintings the workers pause for a moment.
    void restAfter(int paintings) { m_untilRest = paintings; }
    std::vector<pid_t> processIds() const;

Q_SIGNALS:
    void lettered(const fanye::PaintRequest &request, const fanye::SharedLettering &lettering); // it is painted next
    void painted(const fanye::PaintRequest &request, const QImage &image);
    void paintFailed(const fanye::PaintRequest &request, const fanye::Failure &why);
    void takesLong(fanye::PageNumber page);
    void pageWeighed(fanye::PageNumber page, const fanye::PageWeight &weight); // it may take long
    void givenUp(const fanye::Failure &why);

private:
    void addPainter(std::unique_ptr<EngineProcess> process, std::uint32_t sent);
    void addPainters();
    void take(PoolPainter &painter, const Response &response, const Request &request);
    void take(PoolPainter &painter, const PaintedWhole &response);
    void tell(const PaintRequest &request, const Response &response, SharedPixels &pixels);
    void tellSoon(const PaintRequest &request, const QImage &whole);
    void handleExit(PoolPainter &painter, ExitReason how, const std::vector<Request> &lost);
    bool startAgain(PoolPainter &painter);
    void handleLoss(const PaintRequest &request, ExitReason how);
    void giveUp(const Failure &why);
    void rest();
    void handOut();
    bool isAnyRunning() const;
    bool isUnderWay(const PaintRequest &request) const;
    bool isAnyTriedAgain() const;
    PoolPainter *idlePainter();
    void paint(PoolPainter &painter, const PaintRequest &request);
    std::optional<Failure> objectionTo(const PaintRequest &request) const;
    void failSoon(const PaintRequest &request, const Failure &why);

    std::shared_ptr<const IssueFile> m_file;
    QString m_password;
    Deadlines m_deadlines;
    std::vector<PageGeometry> m_pages;
    int m_paintersToAdd = 0;
    int m_untilRest = 0;
    std::shared_ptr<PixelMemories> m_memories = std::make_shared<PixelMemories>();
    QTimer m_untilForgotten; // until the pool frees its unused memory
    bool m_isResting = false;
    std::vector<std::unique_ptr<PoolPainter>> m_painters;
    std::vector<PaintRequest> m_wanted;
    PageLosses m_losses;
    std::optional<Failure> m_givenUp;
};

} // namespace fanye::worker
