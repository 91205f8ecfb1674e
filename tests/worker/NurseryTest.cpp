// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/EngineProcess.h"

#include "support/Catch.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <csignal>
#include <functional>
#include <memory>
#include <poll.h>
#include <set>
#include <vector>

using namespace fanye;

namespace {

std::unique_ptr<EngineProcess> worker()
{
    auto process = EngineProcess::take();
    REQUIRE(process);
    REQUIRE(process->processId() > 0);
    return process;
}

// Field 3 and those behind it of /proc/PID/stat; nothing where the process is gone.
QList<QByteArray> fieldsOf(pid_t process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

int parentOf(pid_t process)
{
    return fieldsOf(process).value(1).toInt();
}

bool isDead(pid_t process)
{
    const QByteArray state = fieldsOf(process).value(0);
    return state.isEmpty() || state == "Z";
}

bool comesTrue(const std::function<bool()> &condition)
{
    for (int i = 0; i < 10'000; ++i) {
        if (condition())
            return true;
        poll(nullptr, 0, 1);
    }
    return false;
}

// A structure is asked for though no file is open: whoever refuses that lives and understands.
bool answers(EngineProcess &process)
{
    if (process.send(ReadStructure{100}) == 0)
        return false;
    return comesTrue([&] {
        process.channel().receive();
        const auto frame = process.channel().nextFrame();
        return frame && answerIn(*frame);
    });
}

} // namespace

TEST_CASE("workers are born of a nursery, and are children of the window")
{
    std::vector<std::unique_ptr<EngineProcess>> workers;
    std::set<pid_t> numbers;
    for (int i = 0; i < 5; ++i) {
        workers.push_back(worker());
        numbers.insert(workers.back()->processId());
        CHECK(answers(*workers.back()));
    }
    REQUIRE(Nursery::processId() > 0);
    CHECK(numbers.size() == 5);
    CHECK(numbers.count(Nursery::processId()) == 0);
    for (const pid_t number : numbers)
        CHECK(parentOf(number) == getpid());
}

TEST_CASE("a worker ends with its process object, and its siblings live on")
{
    auto first = worker(), second = worker();
    const pid_t number = first->processId();
    first.reset();
    CHECK(comesTrue([&] { return worker() && parentOf(number) == 0; })); // the dead are taken away when others start
    CHECK(answers(*second));
}

TEST_CASE("who killed a worker of the nursery is known")
{
    const auto process = worker();
    ::kill(process->processId(), SIGKILL);
    CHECK(comesTrue([&] { return process->end() == EngineProcess::End::FromOutside; }));
}

TEST_CASE("a nursery that was killed is replaced, and those born of it live on")
{
    const auto before = worker();
    REQUIRE(answers(*before)); // it has left: until then it holds the nursery's line open, as if somebody were there
    const pid_t killed = Nursery::processId();
    REQUIRE(killed > 0);
    ::kill(killed, SIGKILL);
    REQUIRE(comesTrue([&] { return isDead(killed); }));
    const auto after = worker();
    CHECK(answers(*before));
    CHECK(answers(*after));
    CHECK(Nursery::processId() != killed);
}
