// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"

#include <QCommandLineOption>
#include <QCoreApplication>

namespace fanye::cli {

// Translation context of the command line.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct CommandRow
{
    const char *name;
    Command command;
    const char *arguments;
    const char *does; // to be translated
};

const CommandRow *commandNamed(const QString &name); // null: unknown name
QString commandList(); // with the exit codes, for --help

// All options with their descriptions.
struct Options
{
    Options();
    QList<QCommandLineOption> of(Command command) const;

    QCommandLineOption json, password, trim, ignoreOutline, pages, furniture, queries, matchCase, wholeWords, page,
        height, output, what, markdown, ebookOutput, quality, withPdf;
};

} // namespace fanye::cli
