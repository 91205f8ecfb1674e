// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace fanye::app {

// A file to open, and the place in it to go to.
struct FileToOpen
{
    QString path; // see system/PathBytes
    std::optional<PageNumber> page; // from "FILE#page=N", or --page
    QString pageLabel;
    QString find;
    QString password; // from --password-file; never from the command line, which others can see

    friend bool operator==(const FileToOpen &, const FileToOpen &) = default;
};

// A place in the file, and not only the file.
bool namesPlace(const FileToOpen &file);

enum class Measuring { Nothing, Flips, Opening };

struct CommandLine
{
    std::vector<FileToOpen> files;
    bool fullScreen = false;
    bool newWindow = false;
    Measuring measuring = Measuring::Nothing;
    int flips = 200;
    bool json = false;

    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

struct WrongUsage
{
    QString why;
};

// `arguments` as argumentsFromBytes() has them. Prints and exits for --help and --version.
std::variant<CommandLine, WrongUsage> readCommandLine(const QStringList &arguments);

// "/a/b.pdf#page=7" is page 7 of b.pdf, unless a file of the whole name exists.
FileToOpen fileFromArgument(const QString &argument);

} // namespace fanye::app
