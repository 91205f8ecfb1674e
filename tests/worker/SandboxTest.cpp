// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker that was taken over would try, tried from workers as the window gets them: forked from a zygote, and
// started by themselves.
#include "Deeds.h"
#include "IssueUnderTest.h"
#include "OtherEngine.h"
#include "worker/process/EngineProcess.h"

#include "support/Catch.h"

#include <algorithm>
#include <poll.h>
#include <sys/socket.h>

using namespace fanye;
using namespace fanye::worker;

namespace {

using Workers = LinkedEngine::Workers;

Outcome outcomeOf(std::size_t deed)
{
    const auto worker = EngineProcess::take();
    REQUIRE(worker);
    const int socket = worker->channel().descriptor();
    const auto number = static_cast<unsigned char>(deed);
    REQUIRE(send(socket, &number, 1, MSG_NOSIGNAL) == 1);
    pollfd said{socket, POLLIN, 0};
    REQUIRE(poll(&said, 1, 30'000) == 1);
    Outcome outcome = Outcome::Ended;
    return recv(socket, &outcome, 1, 0) == 1 ? outcome : Outcome::Ended;
}

void tryAll(Workers workers)
{
    const LinkedEngine engine(QStringLiteral(FANYE_DOING_ENGINE), workers);
    const auto another = EngineProcess::take(); // to be left alone
    REQUIRE(another);
    for (std::size_t deed = 0; deed < deeds().size(); ++deed) {
        INFO(deeds()[deed].what);
        const Outcome outcome = outcomeOf(deed);
        if (outcome == Outcome::Skipped)
            WARN("skipped: this kernel cannot keep a worker from it");
        else
            CHECK(char(outcome) == char(deeds()[deed].right));
    }
}

// The soft and the hard limit as /proc says them.
QList<QByteArray> limitOf(int processId, const QByteArray &what)
{
    QFile file(QStringLiteral("/proc/%1/limits").arg(processId));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(what))
            return line.mid(what.size()).simplified().split(' ').mid(0, 2);
    return {};
}

// The most that a limit may be, in bytes. The address space counts from what the process has reserved: PDFium alone
// reserves 32 GiB of addresses since Qt 6.8, and uses next to nothing of them.
qint64 mostOf(int processId, const QByteArray &what)
{
    constexpr qint64 given = 1LL << 30, smallFile = 1LL << 20;
    if (what == "Max data size")
        return given;
    QFile file(QStringLiteral("/proc/%1/status").arg(processId));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmPeak:"))
            return line.mid(7).simplified().split(' ').first().toLongLong() * 1024 + given + smallFile;
    return 0;
}

} // namespace

TEST_CASE("a worker forked from a zygote can do no harm")
{
    tryAll(Workers::OfZygote);
    CHECK(Zygote::processId() > 0);
}

TEST_CASE("a worker started by itself can do no harm")
{
    tryAll(Workers::ByThemselves);
}

TEST_CASE("a worker in which a library aborts ends by itself, or for want of memory")
{
    const LinkedEngine engine(QStringLiteral(FANYE_DOING_ENGINE), Workers::OfZygote);
    const auto endOf = [](const QByteArray &what) {
        const auto deed
            = std::find_if(deeds().begin(), deeds().end(), [&](const Deed &one) { return one.what == what; });
        const auto number = static_cast<unsigned char>(deed - deeds().begin());
        const auto worker = EngineProcess::take();
        REQUIRE(worker);
        REQUIRE(send(worker->channel().descriptor(), &number, 1, MSG_NOSIGNAL) == 1);
        IssueUnderTest waiting;
        REQUIRE(waiting.wait([&] { return worker->end() != EngineProcess::End::NotYet; }));
        return worker->end();
    };
    CHECK(endOf("abort") == EngineProcess::End::ByItself);
    CHECK(endOf("abort for want of memory") == EngineProcess::End::OutOfMemory);
}

TEST_CASE("the memory of every worker that has a file is limited, softly and hard")
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    WARN("skipped: not under a sanitizer");
#else
    IssueUnderTest test;
    REQUIRE(test.open("slow"));
    REQUIRE(test.paint({1, 3}));
    REQUIRE(test.wait([&] { return test.issue.workerProcessIds().size() == 3; }));
    REQUIRE(test.paint({1, 3})); // the last of them has opened the file
    CHECK(Zygote::processId() > 0);
    for (const int processId : test.issue.workerProcessIds())
        for (const char *what : {"Max address space", "Max data size"}) {
            const auto isLimited = [&] {
                const QList<QByteArray> limit = limitOf(processId, what);
                return limit.size() == 2 && limit[0].toLongLong() > (512LL << 20)
                    && limit[0].toLongLong() <= mostOf(processId, what) && limit[1] == limit[0];
            };
            INFO(what << " of " << processId << ": " << limitOf(processId, what).join(' ').constData());
            CHECK(test.wait(isLimited));
        }
#endif
}
