// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/AnalysisThreads.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace fanye::app {
namespace {

constexpr int longestEnd = 1000; // ms
int exitStatus = EXIT_SUCCESS;

// All windows are closed and every analysis was asked to stop. One that does not stop in time must neither block the
// exit nor run while static objects are destroyed.
void leave()
{
    if (analysisThreads().waitForDone(longestEnd))
        return;
    std::fflush(nullptr);
    std::_Exit(exitStatus);
}

QThreadPool *madeThreads()
{
    auto *threads = new QThreadPool; // never destroyed, as its destructor waits without end
    threads->setMaxThreadCount(std::max(2, QThread::idealThreadCount())); // one may be slow to stop
    qAddPostRoutine(leave);
    return threads;
}

} // namespace

QThreadPool &analysisThreads()
{
    static QThreadPool *const threads = madeThreads();
    return *threads;
}

int endingWith(int status)
{
    return exitStatus = status;
}

} // namespace fanye::app
