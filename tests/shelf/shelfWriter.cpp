// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another Fanye, for the tests: sets a bookmark on page after page of the issue "a", or types its facts anew, and says
// each that was answered for on a line of its own, until it is killed or has set as many as wanted.
//   shelf-writer FILE FIRST LAST [MOST_BYTES | ordinary | -] [facts]    no file of its may grow beyond MOST_BYTES
#include "shelf/Store.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

using namespace fanye;
using namespace fanye::shelf;

namespace {

// The tests may run as one who may write everywhere.
void becomeOrdinary()
{
    if (geteuid() == 0 && seteuid(65534) != 0)
        std::abort();
}

void limitFiles(rlim_t bytes)
{
    const rlimit limit{bytes, bytes};
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
}

const char *nameOf(const StoreCondition &condition)
{
    if (std::holds_alternative<ShelfGood>(condition))
        return "good";
    return std::holds_alternative<ShelfRestored>(condition) ? "restored" : "memory";
}

void say(const char *word, int number)
{
    std::printf("%s %d\n", word, number);
    std::fflush(stdout);
}

// On the disk, or in memory for want of one.
void waitUntilKept(const Store &store)
{
    while (!store.isSaved() && !std::holds_alternative<ShelfInMemory>(store.condition()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// One field after the other, over and over; each value is some kilobytes and ends with its number.
bool setFact(Store &store, int number)
{
    constexpr int fields = 40;
    const QString text = QString(3000, QLatin1Char('x')) + QLatin1Char(' ') + QString::number(number);
    return store.facts().set("a", QStringLiteral("field%1").arg(number % fields), text).has_value();
}

bool setBookmark(Store &store, int page)
{
    return store.bookmarks().set("a", {PageNumber::fromNumber(page), {}});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(4) == QLatin1String("ordinary"))
        becomeOrdinary();
    else if (arguments.value(4, QStringLiteral("-")) != QLatin1String("-"))
        limitFiles(rlim_t(arguments[4].toULongLong()));
    const bool isOfFacts = arguments.value(5) == QLatin1String("facts");

    Store store(arguments.value(1));
    store.waitUntilLoaded(std::chrono::minutes(1));
    const int before = int(store.bookmarks().of("a").size());
    store.recentIssues().remember(
        {"a", QStringLiteral("/a.pdf"), QString(), 1'000'000, QDateTime::currentDateTimeUtc()});
    waitUntilKept(store);
    say(nameOf(store.condition()), before);
    for (int page = arguments.value(2).toInt(); page <= arguments.value(3).toInt(); ++page)
        if (isOfFacts ? setFact(store, page) : setBookmark(store, page)) {
            waitUntilKept(store);
            say("set", page);
        }
    say(nameOf(store.condition()), int(store.bookmarks().of("a").size()));
    return 0;
}
