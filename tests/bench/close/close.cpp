// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the real window stays responsive while issues are opened and closed in a row: opens the files in turn, closes
// each as Ctrl+W does while its text is being read or analysed, and prints how long the event loop kept events waiting,
// and which processes are left (Z: dead, and not yet reaped).
//
//   bench-close TIMES FILE...
//
// A file is closed at a moment that differs from time to time: after 1, 2, 3... of its pages were read (for a file of
// few pages, all), or a moment after the last. Wants a screen with a window manager.
#include "../OwnHome.h"
#include "LoopGaps.h"

#include "app/measure/ProcessFigures.h"
#include "app/window/MainWindow.h"
#include "app/window/Windows.h"
#include "flip/state/FrameMeter.h"
#include "worker/Issue.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>

using namespace fanye;
using namespace fanye::worker;
using namespace fanye::flip;
using namespace fanye::app;
using namespace fanye::bench;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30s;
constexpr auto settling = 3s; // for processes to end
constexpr int mostPages = 12; // that are read before a close
constexpr auto longestAnalysis = 300ms; // that is waited for after the last page

bool waitUntil(const std::function<bool()> &isSo, std::chrono::milliseconds atMost)
{
    QElapsedTimer waited;
    waited.start();
    while (!isSo() && waited.elapsed() < atMost.count())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // the gap meter wakes it
    return isSo();
}

struct Outcome
{
    int opened = 0, closedBeforeAllWasKnown = 0, failed = 0;
};

void openAndClose(MainWindow &window, const QString &file, int time, Outcome &outcome)
{
    window.open({file, {}, {}, {}, {}});
    int read = 0;
    bool isAllRead = false;
    Issue *issue = window.session().issue();
    QObject::connect(issue, &Issue::glyphsRead, &window, [&read] { ++read; });
    QObject::connect(issue, &Issue::textFailed, &window, [&read] { ++read; });
    QObject::connect(issue, &Issue::textComplete, &window, [&isAllRead] { isAllRead = true; });
    const int wanted = 1 + time % mostPages;
    if (!waitUntil([&] { return isAllRead || read >= wanted || window.session().issue()->failure(); }, patience)
        || window.session().issue()->failure()) {
        ++outcome.failed;
    } else {
        ++outcome.opened;
        if (isAllRead)
            waitUntil([] { return false; }, longestAnalysis * (time % 5) / 5);
        outcome.closedBeforeAllWasKnown += !window.session().openIssue()->analysis->isComplete();
    }
    QObject::disconnect(issue, nullptr, &window, nullptr);
    const auto actions = window.findChildren<QAction *>();
    const auto close = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_W);
    });
    (*close)->trigger();
}

void print(const char *what, const std::vector<double> &times)
{
    const auto over = std::count_if(times.begin(), times.end(), [](double time) { return time > 50; });
    std::printf("%-34s %7.1f %7.1f %7.1f %7.1f   %td over 50 ms of %zu\n", what, percentile(times, 0.5),
                percentile(times, 0.95), percentile(times, 0.99), percentile(times, 1), std::ptrdiff_t(over),
                times.size());
}

// "(fanye-engine) S"
QByteArray nameAndState(pid_t process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    const QByteArray stat = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return stat.mid(stat.indexOf('('), stat.lastIndexOf(')') + 3 - stat.indexOf('('));
}

void printProcesses(const char *when)
{
    std::printf("processes %s:", when);
    for (const pid_t process : thisProgram())
        std::printf("  %d %s", int(process), nameAndState(process).constData());
    std::printf("\n");
}

} // namespace

int main(int count, char **arguments)
{
    const OwnHome home;
    qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
    QApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fprintf(stderr, "usage: bench-close TIMES FILE...\n");
        return 2;
    }
    const QStringList files = words.mid(2);
    Outcome outcome;
    {
        Windows windows;
        MainWindow *window = windows.makeWindow();
        window->resize(1280, 800);
        window->show();
        std::vector<double> gaps, work;
        {
            const LoopGaps meter;
            waitUntil([] { return false; }, 1s); // what a start costs is no matter here
            const std::size_t first = meter.gaps().size();
            for (int time = 0; time < words[1].toInt(); ++time)
                openAndClose(*window, files[time % files.size()], time, outcome);
            waitUntil([] { return false; }, settling);
            gaps.assign(meter.gaps().begin() + std::ptrdiff_t(first), meter.gaps().end());
            work.assign(meter.work().begin() + std::ptrdiff_t(first), meter.work().end());
        }
        std::printf("%d opened and closed, %d of them before all was known; %d could not be opened\n", outcome.opened,
                    outcome.closedBeforeAllWasKnown, outcome.failed);
        std::printf("%-34s %7s %7s %7s %7s\n", "", "p50", "p95", "p99", "worst");
        print("event loop gap, ms", gaps);
        print("of it the thread's own work, ms", work);
        printProcesses("after the last close");
        delete window;
    }
    printProcesses("without a window");
    return outcome.failed > 0 ? 1 : 0;
}
