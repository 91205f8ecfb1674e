// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An engine whose workers, instead of reading a file, do a deed of deeds() for each byte that they are sent, which is
// its number, and say in a byte what came of it. Confined and forked as the real ones: it is the same main().
#include "Deeds.h"

#include "engine/process/EngineMain.h"

#include <unistd.h>

using namespace fanye;
using namespace fanye::engine;
using namespace fanye::worker;

namespace {

bool isBound(Needs needs, const Sandbox &sandbox)
{
    return needs == Needs::Nothing || (needs == Needs::Landlock ? sandbox.isFolderBound : sandbox.isSystemCallBound);
}

Outcome outcomeOf(const Deed &deed, const Sandbox &sandbox)
{
    if (!isBound(deed.needs, sandbox))
        return Outcome::Skipped;
    return deed.isDone() ? Outcome::Allowed : Outcome::Denied;
}

void doDeeds(Channel channel, const Sandbox &sandbox)
{
    for (unsigned char number = 0; read(channel.descriptor(), &number, 1) == 1;) {
        const Outcome outcome = outcomeOf(deeds().at(number), sandbox);
        if (write(channel.descriptor(), &outcome, 1) != 1)
            return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    return runEngine(argc, argv, doDeeds);
}
