// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/EngineProcess.h"

#include "support/Catch.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

#include <csignal>
#include <functional>
#include <memory>
#include <poll.h>
#include <set>
#include <vector>

using namespace fanye;
using namespace fanye::worker;

namespace {

bool comesTrue(const std::function<bool()> &condition)
{
    for (int i = 0; i < 10'000; ++i) {
        if (condition())
            return true;
        poll(nullptr, 0, 1);
    }
    return false;
}

std::unique_ptr<EngineProcess> newWorker()
{
    auto process = EngineProcess::take();
    REQUIRE(process);
    REQUIRE(comesTrue([&] { return process->processId() > 0; }));
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

// The running children of this process, the zygote among them.
std::set<pid_t> workersOfOurs()
{
    std::set<pid_t> ours;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs))
        if (const pid_t process = name.toInt(); process > 0 && parentOf(process) == getpid())
            ours.insert(process);
    return ours;
}

bool isDead(pid_t process)
{
    const QByteArray state = fieldsOf(process).value(0);
    return state.isEmpty() || state == "Z";
}

// A structure is asked for though no file is open: whoever refuses that lives and understands.
bool answers(EngineProcess &process)
{
    if (process.send(ReadStructure{100}) == 0)
        return false;
    return comesTrue([&] {
        process.channel().receive();
        const auto frame = process.channel().nextFrame();
        return frame && responseIn(*frame);
    });
}

} // namespace

TEST_CASE("workers are forked from a zygote, and are children of the window")
{
    std::vector<std::unique_ptr<EngineProcess>> workers;
    std::set<pid_t> numbers;
    for (int i = 0; i < 5; ++i) {
        workers.push_back(newWorker());
        numbers.insert(workers.back()->processId());
        CHECK(answers(*workers.back()));
    }
    REQUIRE(Zygote::processId() > 0);
    CHECK(numbers.size() == 5);
    CHECK(numbers.count(Zygote::processId()) == 0);
    for (const pid_t number : numbers)
        CHECK(parentOf(number) == getpid());
}

TEST_CASE("a worker ends with its process object, and its siblings live on")
{
    auto first = newWorker(), second = newWorker();
    const pid_t number = first->processId();
    first.reset();
    CHECK(comesTrue([&] { return fieldsOf(number).isEmpty(); })); // not even a zombie
    CHECK(answers(*second));
}

TEST_CASE("who killed a worker of the zygote is known")
{
    const auto process = newWorker();
    ::kill(process->processId(), SIGKILL);
    CHECK(comesTrue([&] { return process->end() == EngineProcess::End::FromOutside; }));
}

TEST_CASE("workers forked late have their own numbers, and nobody waits for them")
{
    newWorker();
    const pid_t zygote = Zygote::processId();
    REQUIRE(kill(zygote, SIGSTOP) == 0);
    auto first = EngineProcess::take(), second = EngineProcess::take(), third = EngineProcess::take();
    REQUIRE((first && second && third));
    CHECK(first->processId() == 0);
    CHECK(second->processId() == 0);
    CHECK(second->end() == EngineProcess::End::NotYet);
    third.reset(); // ends before it was forked
    REQUIRE(kill(zygote, SIGCONT) == 0);
    REQUIRE(comesTrue([&] { return first->processId() > 0 && second->processId() > 0; }));
    const pid_t ended = second->processId();
    CHECK(first->processId() != ended);
    second.reset();
    CHECK(comesTrue([&] { return fieldsOf(ended).isEmpty(); }));
    CHECK(answers(*first));
    CHECK(comesTrue([&] { return workersOfOurs() == std::set<pid_t>{zygote, first->processId()}; }));
}

TEST_CASE("a zygote that does not answer is replaced, and who waited for it is told")
{
    newWorker();
    const pid_t stopped = Zygote::processId();
    REQUIRE(kill(stopped, SIGSTOP) == 0);
    const auto waiting = EngineProcess::take();
    REQUIRE(waiting);
    waiting->send(ReadStructure{100});
    CHECK(!waiting->isSpawnLate()); // not yet
    waiting->replaceZygote();
    waiting->replaceZygote(); // the next one is not to blame
    CHECK(comesTrue([&] { return waiting->end() == EngineProcess::End::FromOutside; }));
    CHECK(comesTrue([&] { return fieldsOf(stopped).isEmpty(); }));
    CHECK(answers(*newWorker()));
    CHECK(Zygote::processId() != stopped);
}

TEST_CASE("a zygote that was killed is replaced, and those forked from it live on")
{
    const auto before = newWorker();
    REQUIRE(answers(*before)); // it has left: until then it holds the zygote's line open, as if somebody were there
    const pid_t killed = Zygote::processId();
    REQUIRE(killed > 0);
    ::kill(killed, SIGKILL);
    REQUIRE(comesTrue([&] { return isDead(killed); }));
    const auto after = newWorker();
    CHECK(answers(*before));
    CHECK(answers(*after));
    CHECK(Zygote::processId() != killed);
}
