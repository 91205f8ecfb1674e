// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fanye-engine: reads one PDF for one lane of the window. Started by the window, with a socket as descriptor 3 and the
// window's process id as its argument; of no use by itself.
#include "worker/Sandbox.h"
#include "worker/Worker.h"

#include <cstdio>
#include <cstdlib>
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
    if (argc != 2 || !isSocket(socketNumber)) {
        std::fputs("fanye-engine is started by fanye; it is of no use by itself.\n", stderr);
        return 2;
    }
    fanye::dieWithParent(std::atoi(argv[1]));
    fanye::enterSandbox();
    qInstallMessageHandler(beSilent); // the libraries remark on every oddity of a file
    fanye::Worker worker(fanye::Channel(fanye::Descriptor(socketNumber), fanye::Channel::Waiting::Blocks));
    worker.run();
    std::_Exit(0); // nobody is left to tidy up for
}
