// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/EngineProcess.h"

#include "OtherEngine.h"

#include "support/Catch.h"

#include <poll.h>
#include <unistd.h>

using namespace fanye;

namespace {

// Waits until it has closed its end.
std::unique_ptr<EngineProcess> ended(const QByteArray &script)
{
    const OtherEngine engine(script);
    auto process = EngineProcess::take();
    REQUIRE(process);
    pollfd closed{process->channel().descriptor(), POLLIN, 0};
    REQUIRE(poll(&closed, 1, 30'000) == 1);
    return process;
}

// What came out where our own messages go, while `deed` was done.
QByteArray messagesOf(const QByteArray &script)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("messages")));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const int before = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    ended(script);
    dup2(before, STDERR_FILENO);
    close(before);
    REQUIRE(file.seek(0));
    return file.readAll();
}

} // namespace

TEST_CASE("a worker talks only where that is wished")
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
