// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fanye-engine: reads one file, for one connection of the window.
#include "engine/process/EngineMain.h"
#include "engine/process/Formats.h"
#include "engine/process/Worker.h"

namespace {

void beSilent(QtMsgType, const QMessageLogContext &, const QString &) { }

void read(fanye::worker::Channel channel, const fanye::engine::Sandbox &)
{
    qInstallMessageHandler(beSilent); // the libraries print a message for every oddity of a file
    fanye::engine::Worker(std::move(channel), fanye::engine::formats()).run();
}

} // namespace

int main(int argc, char **argv)
{
    return fanye::engine::runEngine(argc, argv, read);
}
