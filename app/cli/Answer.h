// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace fanye::cli {

// Part of the interface: these values never change.
enum class ExitCode {
    Done = 0,
    NothingFound = 1,
    WrongUsage = 2,
    CannotOpen = 3,
    PasswordNeeded = 4,
    PartsUnreadable = 5,
};

// The output of a command.
struct Answer
{
    QByteArray output; // UTF-8, for standard output
    QStringList messages; // one line each, for standard error
    ExitCode exitCode = ExitCode::Done;
};

} // namespace fanye::cli
