// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fanye-engine: reads one PDF for one lane of the window. Started by the window, with a socket as descriptor 3 and the
// window's process id as its argument; of no use by itself. With "nursery" as a second argument it bears workers.
#include "worker/Births.h"
#include "worker/Sandbox.h"
#include "worker/Worker.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/socket.h>

namespace {

constexpr int socketNumber = 3;

bool isSocket(int descriptor)
{
    int kind = 0;
    socklen_t size = sizeof kind;
    return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &size) == 0;
}

void beSilent(QtMsgType, const QMessageLogContext &, const QString &) { }

} // namespace

int main(int argc, char **argv)
{
    const bool isNursery = argc == 3 && std::strcmp(argv[2], "nursery") == 0;
    if ((argc != 2 && !isNursery) || !isSocket(socketNumber)) {
        std::fputs("fanye-engine is started by fanye; it is of no use by itself.\n", stderr);
        return 2;
    }
    fanye::dieWithParent(std::atoi(argv[1]));
    fanye::enterSandbox();
    qInstallMessageHandler(beSilent); // the libraries remark on every oddity of a file
    fanye::Descriptor socket(socketNumber);
    if (isNursery) {
        socket = fanye::bornWorker(std::move(socket));
        fanye::dieWithParent(std::atoi(argv[1])); // a copy has to say so itself
    }
    fanye::Worker worker(fanye::Channel(std::move(socket), fanye::Channel::Waiting::Blocks));
    worker.run();
    std::_Exit(0); // nobody is left to tidy up for
}
