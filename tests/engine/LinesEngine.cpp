// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fanye-engine with one format, which is not PDF.
#include "LinesBackend.h"

#include "engine/process/EngineMain.h"
#include "engine/process/Worker.h"

using namespace fanye;
using namespace fanye::engine;

int main(int argc, char **argv)
{
    return runEngine(argc, argv, [](worker::Channel channel, const Sandbox &) {
        const Format formats[] = {linesFormat()};
        Worker(std::move(channel), formats).run();
    });
}
