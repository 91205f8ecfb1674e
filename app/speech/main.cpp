// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads requests from standard input and writes events to standard output, see viewer/aloud/SpeechMessages.h. Ends with
// its input.
#include "SpeechServer.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace fanye;

namespace {

// False: the input has ended, or is nothing that can be read.
bool readInto(QByteArray &unread)
{
    char bytes[1 << 14];
    const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count < 0 && errno == EINTR)
        return true;
    if (count <= 0 || unread.size() > aloud::longestMessage)
        return false;
    unread.append(bytes, count);
    return true;
}

void takeLines(QByteArray &unread, app::SpeechServer &server)
{
    for (auto end = unread.indexOf('\n'); end >= 0; end = unread.indexOf('\n')) {
        const QByteArray line = unread.left(end);
        unread.remove(0, end + 1);
        server.take(line);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    app::SpeechServer server;
    QObject::connect(&server, &app::SpeechServer::told, [](const QByteArray &line) {
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fflush(stdout);
    });
    QByteArray unread;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &server, [&] {
        if (readInto(unread))
            return takeLines(unread, server);
        input.setEnabled(false);
        QCoreApplication::quit();
    });
    server.begin();
    return QCoreApplication::exec();
}
