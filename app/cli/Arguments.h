// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/ContentsOf.h"
#include "export/ebook/EbookPictures.h"
#include "issue/PageNumber.h"
#include "issue/Trim.h"
#include "search/Search.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace fanye::cli {

enum class Command { Info, Contents, Facts, Text, Find, Render, Links, Marks, Ebook, Bench, Score };

struct PageRange
{
    PageNumber first, last; // inclusive

    bool has(PageNumber page) const { return first <= page && page <= last; }
    friend bool operator==(const PageRange &, const PageRange &) = default;
};

enum class Furniture { LeftOut, Shown };

// Parsed arguments of all commands.
struct Arguments
{
    Command command = Command::Info;
    QString file; // "-" is standard input; score: a folder
    bool json = false;
    bool markdown = false; // marks
    QString passwordFile;
    Trim trim = Trim::Automatic; // all that read one issue
    contents::OutlineUse outlineUse = contents::OutlineUse::Honour; // contents, score
    std::optional<PageRange> pages; // text
    Furniture furniture = Furniture::LeftOut; // text
    search::Query query; // find
    QString queriesFile; // find: empty, or a file with one query a line
    PageNumber page; // render
    int height = 0; // render: pixels
    QString output; // render: "-" is standard output; ebook: a file
    ebook::EbookQuality quality = ebook::EbookQuality::Clear; // ebook
    bool hasPdf = false; // ebook
    QStringList what; // bench: in this order
};

struct WrongUsage
{
    QString why;
};

// Help or version text to print.
struct Information
{
    QString text;
};

// `words`: as QCoreApplication::arguments(). Does not read files.
std::variant<Arguments, WrongUsage, Information> readArguments(const QStringList &words);

// "7" or "3-9".
std::optional<PageRange> pageRangeFrom(const QString &text);

} // namespace fanye::cli
