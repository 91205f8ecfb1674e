// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Usage.h"

#include <algorithm>
#include <array>

namespace fanye::cli {

using namespace text;

namespace {

constexpr std::array commands{
    CommandRow{"info", Command::Info, "FILE",
               QT_TRANSLATE_NOOP("Cli", "Title, pages, page labels, permissions and other facts of an issue.")},
    CommandRow{"contents", Command::Contents, "FILE",
               QT_TRANSLATE_NOOP("Cli", "Table of contents, detected where the PDF has no outline.")},
    CommandRow{"facts", Command::Facts, "FILE",
               QT_TRANSLATE_NOOP("Cli", "Series, number, months, publisher and summary, as the issue states them.")},
    CommandRow{"text", Command::Text, "FILE", QT_TRANSLATE_NOOP("Cli", "Text in reading order, page by page.")},
    CommandRow{"find", Command::Find, "FILE QUERY", QT_TRANSLATE_NOOP("Cli", "Search an issue.")},
    CommandRow{"render", Command::Render, "FILE --page N --height H -o OUT.png",
               QT_TRANSLATE_NOOP("Cli", "Render a page as an image.")},
    CommandRow{"links", Command::Links, "FILE", QT_TRANSLATE_NOOP("Cli", "List the links on the pages.")},
    CommandRow{"marks", Command::Marks, "FILE",
               QT_TRANSLATE_NOOP("Cli", "Your bookmarks, highlights and notes, and the annotations in the file.")},
    CommandRow{"ebook", Command::Ebook, "FILE -o OUT.html",
               QT_TRANSLATE_NOOP("Cli", "Write an e-book: one HTML file that any browser opens without a network.")},
    CommandRow{"bench", Command::Bench, "FILE",
               QT_TRANSLATE_NOOP("Cli", "Time opening, painting, reading and searching.")},
    CommandRow{"score", Command::Score, "FOLDER",
               QT_TRANSLATE_NOOP("Cli", "Score the contents found in a folder's issues against reference contents.")},
};

QCommandLineOption option(const char *name, const QString &does, const char *value = nullptr)
{
    return {QLatin1String(name), does, QLatin1String(value)};
}

} // namespace

const CommandRow *commandNamed(const QString &name)
{
    const auto at = std::find_if(commands.begin(), commands.end(),
                                 [&](const CommandRow &row) { return name == QLatin1String(row.name); });
    return at == commands.end() ? nullptr : &*at;
}

QString commandList()
{
    QString list = Cli::tr("Commands:") + QLatin1Char('\n');
    for (const CommandRow &row : commands)
        list += QStringLiteral("  %1%2\n").arg(QLatin1String(row.name), -10).arg(Cli::tr(row.does));
    const QStringList notes{
        QString(),
        Cli::tr("“fanye-cli COMMAND --help” lists the options of a command. “-” as FILE is standard input."),
        Cli::tr("Exit status: 0 done; 1 nothing found; 2 wrong usage; 3 the file cannot be opened;"),
        Cli::tr("4 a password is needed or wrong; 5 some pages or parts cannot be read."),
    };
    return list + notes.join(QLatin1Char('\n'));
}

Options::Options()
    : json(option("json", Cli::tr("Print JSON.")))
    , password(option("password-file", Cli::tr("Read the password from the first line of the file F."), "F"))
    , trim(option(
          "trim",
          Cli::tr("Cut pages to their trim box: auto (where crop marks or bleed stand outside), always or never."),
          "WHEN"))
    , ignoreOutline(option("ignore-outline", Cli::tr("Ignore the PDF's outline; detect the contents from the pages.")))
    , pages(option("page", Cli::tr("Only page N, or pages N to M."), "N[-M]"))
    , furniture(option("with-furniture", Cli::tr("Include running heads and page numbers.")))
    , queries(
          option("queries", Cli::tr("Search for each line of the file LIST; print one JSON object per line."), "LIST"))
    , matchCase(option("case", Cli::tr("Match case.")))
    , wholeWords(option("whole-words", Cli::tr("Match whole words only (Latin letters and digits).")))
    , page(option("page", Cli::tr("Page to render, counted from 1."), "N"))
    , height(option("height", Cli::tr("Image height in pixels."), "H"))
    , output({QStringLiteral("o"), QStringLiteral("output")}, Cli::tr("PNG file to write; “-” is standard output."),
             QStringLiteral("OUT.png"))
    , what(option("what", Cli::tr("Comma-separated list of open, paint, text, find, contents, facts (default: all)."),
                  "LIST"))
    , markdown(option("markdown", Cli::tr("Print Markdown.")))
    , ebookOutput({QStringLiteral("o"), QStringLiteral("output")}, Cli::tr("HTML file to write."),
                  QStringLiteral("OUT.html"))
    , quality(option("quality",
                     Cli::tr("How sharp the pages are: small, clear (default), or best, with the PDF inside."),
                     "QUALITY"))
    , withPdf(option("with-pdf", Cli::tr("Put the PDF into the e-book.")))
{
}

QList<QCommandLineOption> Options::of(Command command) const
{
    switch (command) {
    case Command::Info:
    case Command::Facts:
    case Command::Links:
        return {json, password, trim};
    case Command::Contents:
        return {json, password, trim, ignoreOutline};
    case Command::Text:
        return {json, password, trim, pages, furniture};
    case Command::Find:
        return {json, password, trim, queries, matchCase, wholeWords};
    case Command::Render:
        return {password, trim, page, height, output};
    case Command::Marks:
        return {json, markdown, password, trim};
    case Command::Ebook:
        return {password, trim, ebookOutput, quality, withPdf};
    case Command::Bench:
        return {json, password, what};
    case Command::Score:
        return {json, password, ignoreOutline};
    }
    return {};
}

} // namespace fanye::cli
