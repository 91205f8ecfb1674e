// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/process/EngineProcess.h"

#include "OtherEngine.h"

#include "support/Catch.h"

#include <poll.h>
#include <unistd.h>

using namespace fanye;
using namespace fanye::worker;

namespace {

EngineProcess::End endOf(const QByteArray &script)
{
    const OtherEngine engine(script);
    const auto process = EngineProcess::take();
    REQUIRE(process);
    pollfd closed{process->channel().descriptor(), POLLIN, 0};
    REQUIRE(poll(&closed, 1, 30'000) == 1); // it ends, or closes its end
    auto end = process->end();
    for (int i = 0; i < 5'000 && end == EngineProcess::End::NotYet; ++i) {
        poll(nullptr, 0, 1);
        end = process->end();
    }
    return end;
}

// What came out where our own messages go, while `deed` was done.
QByteArray messagesOf(const QByteArray &script)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("messages")));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const int before = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    const auto end = endOf(script);
    dup2(before, STDERR_FILENO);
    close(before);
    REQUIRE(end == EngineProcess::End::ByItself);
    REQUIRE(file.seek(0));
    return file.readAll();
}

} // namespace

TEST_CASE("who ended a worker is known")
{
    using End = EngineProcess::End;
    CHECK(endOf("exit 0\n") == End::ByItself);
    CHECK(endOf("exit 1\n") == End::ByItself);
    CHECK(endOf("kill -SEGV $$\n") == End::ByItself);
    CHECK(endOf("kill -ABRT $$\n") == End::ByItself);
    CHECK(endOf("kill -KILL $$\n") == End::FromOutside);
    CHECK(endOf("kill -TERM $$\n") == End::FromOutside);
}

TEST_CASE("a worker that closes its end and lives on has not ended")
{
    const OtherEngine engine("exec 3>&-; exec sleep 600\n");
    const auto process = EngineProcess::take();
    REQUIRE(process);
    pollfd closed{process->channel().descriptor(), POLLIN, 0};
    REQUIRE(poll(&closed, 1, 30'000) == 1);
    CHECK(process->end() == EngineProcess::End::NotYet);
}

TEST_CASE("a worker's messages are heard only where the environment asks for them")
{
    const QByteArray script = "echo something; echo odd >&2\n";
    const QByteArray before = qgetenv("FANYE_ENGINE_TALKS");
    qunsetenv("FANYE_ENGINE_TALKS");
    CHECK(messagesOf(script).isEmpty());
    qputenv("FANYE_ENGINE_TALKS", "1");
    CHECK(messagesOf(script) == "something\nodd\n");
    if (before.isNull())
        qunsetenv("FANYE_ENGINE_TALKS");
    else
        qputenv("FANYE_ENGINE_TALKS", before);
}
