// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/ProcessorClock.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <functional>
#include <memory>

namespace fanye::engine {

constexpr int deepestOutline = 64;
constexpr int mostOutlineItems = 20'000;
constexpr int mostLinks = 20'000;

// Reads with qpdf what hangs on an issue's objects: outline, links, and the side at which it is bound. One thread.
// The walks go round in no circle and end at the bounds above; resolving one object may still take qpdf for ever.
class QpdfStructure
{
public:
    using Clock = ProcessorClock;

    // Null where qpdf cannot open it. `bytes` must outlive the structure.
    static std::unique_ptr<QpdfStructure> open(QByteArrayView bytes, const QByteArray &password);
    // Whether a security handler locks the file that is not the standard one.
    static bool hasUnknownLock(QByteArrayView bytes);
    ~QpdfStructure();

    Binding binding();
    // Outline, then links, handed over in parts that follow each other. The last part's isComplete is false where a
    // bound or `until` cut the reading short.
    void read(Clock::time_point until, const std::function<void(const IssueStructure &part)> &arrived);
    // The share of the displayed page under images, 0 to 1, as fine as a grid of 64 by 64.
    float imageCover(PageNumber page);

private:
    class File;
    explicit QpdfStructure(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

} // namespace fanye::engine
