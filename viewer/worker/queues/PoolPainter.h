// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Lettering.h"
#include "issue/PaintRequest.h"
#include "worker/pixels/SharedPixels.h"
#include "worker/process/RestartLimiter.h"
#include "worker/queues/WorkerConnection.h"

#include <memory>
#include <optional>

namespace fanye::worker {

// One worker of a RenderPool, and the page that it paints. GUI thread.
struct PoolPainter
{
    WorkerConnection connection;
    RestartLimiter restarts;
    bool withFallbackPainter = false; // the faster painter crashed when it opened the file

    struct Painting
    {
        PaintRequest request;
        std::unique_ptr<SharedPixels> pixels;
        bool isWeighed = false; // told that it may take long
        QImage whole = {}; // the page, which stays if the worker dies over its letters; null: not painted yet
        SharedLettering lettering = {}; // null: the picture is of the whole page
    };
    std::optional<Painting> underWay;

    bool isIdle() const { return connection.isRunning() && !underWay; }
    bool paints(const PaintRequest &request) const { return underWay && underWay->request == request; }
};

} // namespace fanye::worker
