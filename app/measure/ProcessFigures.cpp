// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure/ProcessFigures.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

#include <ctime>
#include <unistd.h>

namespace fanye::app {
namespace {

QByteArray procFile(pid_t process, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Field N of /proc/PID/stat, 1-based as in proc(5). Field 2, the name, may contain spaces and parentheses: start after
// it.
double statField(pid_t process, int field)
{
    const QByteArray stat = procFile(process, "stat");
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.value(field - 3).toDouble();
}

double ticksPerSecond()
{
    return double(sysconf(_SC_CLK_TCK));
}

template <typename Figure>
double sum(const std::vector<pid_t> &processes, Figure figure)
{
    double all = 0;
    for (const pid_t process : processes)
        all += figure(process);
    return all;
}

} // namespace

std::vector<pid_t> thisProgram()
{
    std::vector<pid_t> processes{getpid()};
    const QString threads = QStringLiteral("/proc/%1/task").arg(getpid());
    for (const QString &thread : QDir(threads).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QByteArray &child :
             procFile(getpid(), qPrintable(QStringLiteral("task/%1/children").arg(thread))).split(' '))
            if (const int process = child.toInt(); process > 0)
                processes.push_back(process);
    return processes;
}

double cpuSeconds(pid_t process)
{
    return (statField(process, 14) + statField(process, 15)) / ticksPerSecond();
}

double proportionalSetMb(pid_t process)
{
    for (const QByteArray &line : procFile(process, "smaps_rollup").split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

double millisecondsSinceStart(pid_t process)
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - statField(process, 22) / ticksPerSecond()) * 1000;
}

double cpuSeconds(const std::vector<pid_t> &processes)
{
    return sum(processes, [](pid_t process) { return cpuSeconds(process); });
}

double proportionalSetMb(const std::vector<pid_t> &processes)
{
    return sum(processes, [](pid_t process) { return proportionalSetMb(process); });
}

} // namespace fanye::app
