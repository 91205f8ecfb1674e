// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether every page is painted and read on a machine that is busy with other things: opens each file as the window
// does, wants all of its pages and its text, and prints how many of them came, beside so many programs that do nothing
// but use a processor.
//
//   bench-load BUSY FILE...
#include "worker/Issue.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <sys/prctl.h>
#include <unistd.h>
#include <vector>

using namespace fanye;
using namespace fanye::worker;

namespace {

constexpr int height = 1000; // pixels
constexpr qint64 patience = 20 * 60 * 1000; // ms for a file

class BusyPrograms
{
public:
    explicit BusyPrograms(int count)
    {
        for (int i = 0; i < count; ++i)
            m_programs.push_back(started());
    }
    ~BusyPrograms()
    {
        for (const pid_t program : m_programs)
            kill(program, SIGKILL);
    }
    BusyPrograms(const BusyPrograms &) = delete;
    BusyPrograms &operator=(const BusyPrograms &) = delete;

private:
    static pid_t started()
    {
        const pid_t program = fork();
        if (program != 0)
            return program;
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (volatile int i = 0;;)
            i = i + 1;
    }

    std::vector<pid_t> m_programs;
};

struct Count
{
    int painted = 0, notPainted = 0, read = 0, notRead = 0;
    bool isTextComplete = false, hasFailed = false;
};

std::vector<PaintRequest> everyPage(const IssueFacts &facts)
{
    std::vector<PaintRequest> all;
    for (int page = 1; page <= facts.pageCount(); ++page) {
        const QSizeF size = facts.pages[std::size_t(page - 1)].size;
        const QSize pixels(std::max(1, int(size.width() * height / size.height())), height);
        all.push_back({PageNumber::fromNumber(page), pixels, {}});
    }
    return all;
}

bool isDone(const Issue &issue, const Count &count)
{
    return count.hasFailed
        || (count.isTextComplete && count.painted + count.notPainted >= issue.facts().pageCount());
}

Count readAndPaint(const QString &file)
{
    Count count;
    Issue issue;
    QObject::connect(&issue, &Issue::opened, [&] { issue.wantPaintings(everyPage(issue.facts())); });
    QObject::connect(&issue, &Issue::failed, [&] { count.hasFailed = true; });
    QObject::connect(&issue, &Issue::painted, [&] { ++count.painted; });
    QObject::connect(&issue, &Issue::paintFailed, [&] { ++count.notPainted; });
    QObject::connect(&issue, &Issue::glyphsRead, [&] { ++count.read; });
    QObject::connect(&issue, &Issue::textFailed, [&] { ++count.notRead; });
    QObject::connect(&issue, &Issue::textComplete, [&] { count.isTextComplete = true; });
    issue.open(file);
    QElapsedTimer waited;
    waited.start();
    while (!isDone(issue, count) && waited.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1'000);
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fprintf(stderr, "usage: bench-load BUSY FILE...\n");
        return 2;
    }
    const BusyPrograms busy(words[1].toInt());
    std::printf("%-40s %8s %8s %8s %8s %8s\n", "", "painted", "not", "read", "not", "seconds");
    for (const QString &file : words.mid(2)) {
        QElapsedTimer time;
        time.start();
        const Count count = readAndPaint(file);
        std::printf("%-40s %8d %8d %8d %8d %8.1f%s\n", qPrintable(QFileInfo(file).fileName()), count.painted,
                    count.notPainted, count.read, count.notRead, double(time.elapsed()) / 1000,
                    count.hasFailed ? "  could not be opened" : "");
        std::fflush(stdout);
    }
}
