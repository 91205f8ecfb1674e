// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace fanye::cli {

// Scripts rely on these: they never change their meaning.
enum class ExitCode {
    Done = 0,
    NothingFound = 1,
    WrongUsage = 2,
    CannotOpen = 3,
    PasswordNeeded = 4,
    PartsUnreadable = 5,
};

// What a command has to say, and to whom.
struct Answer
{
    QByteArray output; // UTF-8, for standard output
    QStringList messages; // for people, one line each on standard error
    ExitCode exitCode = ExitCode::Done;
};

} // namespace fanye::cli
