// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

#include "app/cli/Usage.h"

#include <QCommandLineParser>

#include <algorithm>
#include <utility>

namespace fanye::cli {

using namespace contents;

namespace {

constexpr int mostPages = 1'000'000;
constexpr int greatestHeight = 16'384; // pixels: an A4 page at 1,400 dpi
constexpr auto measurable = {"open", "paint", "text", "find", "contents", "facts"};

std::optional<int> numberUpTo(int greatest, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= greatest ? std::optional(number) : std::nullopt;
}

// Parses the arguments of a command step by step. Each step returns an error message or an empty string.
class Pieces
{
public:
    Pieces(const CommandRow &row, const QStringList &words)
        : m_row(row)
    {
        m_arguments.command = row.command;
        m_parser.addOptions(m_options.of(row.command));
        m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Print this help.")});
        m_parser.setApplicationDescription(Cli::tr(row.does));
        m_parser.addPositionalArgument(
            QLatin1String(row.name), QString(),
            QStringLiteral("%1 %2").arg(QLatin1String(row.name), QLatin1String(row.arguments)));
        m_isParsed = m_parser.parse(words);
    }

    std::variant<Arguments, WrongUsage, Information> result()
    {
        if (!m_isParsed)
            return WrongUsage{m_parser.errorText()};
        if (m_parser.isSet(QStringLiteral("help")))
            return Information{m_parser.helpText().trimmed()};
        for (const auto piece : {&Pieces::takeFile, &Pieces::takeTrim, &Pieces::takeOwn})
            if (const QString wrong = (this->*piece)(); !wrong.isEmpty())
                return WrongUsage{wrong};
        return m_arguments;
    }

private:
    QString takeFile();
    QString takeOwn();
    QString takeTrim();
    QString takeText();
    QString takeFind();
    QString takeRender();
    QString takeMarks();
    QString takeEbook();
    QString takeQuality();
    QString takeBench();

    const CommandRow &m_row;
    const Options m_options;
    QCommandLineParser m_parser;
    bool m_isParsed = false;
    Arguments m_arguments;
};

QString Pieces::takeFile()
{
    const QStringList words = m_parser.positionalArguments(); // the first is the command
    const bool hasQuery = m_row.command == Command::Find && !m_parser.isSet(m_options.queries);
    if (words.size() < 2 && m_row.command == Command::Score)
        return Cli::tr("“score” needs a FOLDER of issues.");
    if (words.size() < 2)
        return Cli::tr("“%1” needs a FILE.").arg(words.constFirst());
    if (words.size() > (hasQuery ? 3 : 2))
        return Cli::tr("“%1” is one word too many. Put quotation marks around words with spaces.")
            .arg(words.constLast());
    m_arguments.file = words[1];
    m_arguments.query.text = hasQuery ? words.value(2) : QString();
    m_arguments.passwordFile = m_parser.value(m_options.password);
    return {};
}

QString Pieces::takeTrim()
{
    const QList<std::pair<const char *, Trim>> words{
        {"auto", Trim::Automatic}, {"always", Trim::Always}, {"never", Trim::Never}};
    const QString given = m_parser.optionNames().contains(QStringLiteral("trim")) ? m_parser.value(m_options.trim)
                                                                                  : QStringLiteral("auto");
    for (const auto &[word, trim] : words)
        if (given == QLatin1String(word)) {
            m_arguments.trim = trim;
            return {};
        }
    return Cli::tr("--trim accepts auto, always and never, not “%1”.").arg(given);
}

QString Pieces::takeOwn()
{
    switch (m_row.command) {
    case Command::Render:
        return takeRender();
    case Command::Text:
        m_arguments.json = m_parser.isSet(m_options.json);
        return takeText();
    case Command::Find:
        m_arguments.json = m_parser.isSet(m_options.json);
        return takeFind();
    case Command::Marks:
        return takeMarks();
    case Command::Ebook:
        return takeEbook();
    case Command::Bench:
        return takeBench();
    case Command::Contents:
    case Command::Score:
        m_arguments.outlineUse = m_parser.isSet(m_options.ignoreOutline) ? OutlineUse::Ignore : OutlineUse::Honour;
        [[fallthrough]];
    case Command::Info:
    case Command::Facts:
    case Command::Links:
        m_arguments.json = m_parser.isSet(m_options.json);
        return {};
    }
    return {};
}

QString Pieces::takeText()
{
    m_arguments.furniture = m_parser.isSet(m_options.furniture) ? Furniture::Shown : Furniture::LeftOut;
    if (!m_parser.isSet(m_options.pages))
        return {};
    m_arguments.pages = pageRangeFrom(m_parser.value(m_options.pages));
    return m_arguments.pages ? QString()
                             : Cli::tr("--page needs a page number such as 7, or a range such as 3-9, not “%1”.")
                                   .arg(m_parser.value(m_options.pages));
}

QString Pieces::takeFind()
{
    m_arguments.query.matchesCase = m_parser.isSet(m_options.matchCase);
    m_arguments.query.wholeWords = m_parser.isSet(m_options.wholeWords);
    m_arguments.queriesFile = m_parser.value(m_options.queries);
    if (m_arguments.queriesFile.isEmpty() && m_arguments.query.text.isEmpty())
        return Cli::tr("“find” needs a QUERY, or --queries with a file of queries.");
    if (m_arguments.queriesFile == QLatin1String("-") && m_arguments.file == QLatin1String("-"))
        return Cli::tr("The PDF and the list of queries cannot both come from standard input.");
    return {};
}

QString Pieces::takeRender()
{
    const auto page = numberUpTo(mostPages, m_parser.value(m_options.page));
    const auto height = numberUpTo(greatestHeight, m_parser.value(m_options.height));
    m_arguments.output = m_parser.value(m_options.output);
    if (!page)
        return Cli::tr("“render” needs --page with a page number, counted from 1.");
    if (!height)
        return Cli::tr("“render” needs --height with a number of pixels from 1 to %1.").arg(greatestHeight);
    if (m_arguments.output.isEmpty())
        return Cli::tr("“render” needs -o with the name of the image file.");
    m_arguments.page = PageNumber::fromNumber(*page);
    m_arguments.height = *height;
    return {};
}

QString Pieces::takeMarks()
{
    m_arguments.json = m_parser.isSet(m_options.json);
    m_arguments.markdown = m_parser.isSet(m_options.markdown);
    if (m_arguments.json && m_arguments.markdown)
        return Cli::tr("“marks” prints either JSON or Markdown, not both.");
    return {};
}

QString Pieces::takeEbook()
{
    m_arguments.output = m_parser.value(m_options.ebookOutput);
    m_arguments.hasPdf = m_parser.isSet(m_options.withPdf);
    if (m_arguments.output.isEmpty())
        return Cli::tr("“ebook” needs -o with the name of the HTML file.");
    if (m_arguments.file == QLatin1String("-"))
        return Cli::tr("“ebook” needs a file: it reads the issue twice, which standard input does not allow.");
    return takeQuality();
}

QString Pieces::takeQuality()
{
    using ebook::EbookQuality;
    const QList<std::pair<const char *, EbookQuality>> words{
        {"small", EbookQuality::Small}, {"clear", EbookQuality::Clear}, {"best", EbookQuality::Best}};
    if (!m_parser.isSet(m_options.quality))
        return {};
    const QString given = m_parser.value(m_options.quality);
    for (const auto &[word, quality] : words)
        if (given == QLatin1String(word)) {
            m_arguments.quality = quality;
            return {};
        }
    return Cli::tr("--quality accepts small, clear and best, not “%1”.").arg(given);
}

QString Pieces::takeBench()
{
    for (const char *what : measurable)
        m_arguments.what << QLatin1String(what);
    if (!m_parser.isSet(m_options.what))
        return {};
    const QStringList known = std::exchange(m_arguments.what, m_parser.value(m_options.what).split(QLatin1Char(',')));
    for (const QString &what : m_arguments.what)
        if (!known.contains(what))
            return Cli::tr("--what accepts %1, not “%2”.").arg(known.join(QStringLiteral(", ")), what);
    return {};
}

constexpr auto withValue
    = {"--password-file", "--trim", "--page", "--height", "-o", "--output", "--queries", "--what", "--quality"};

// The first argument that is neither an option nor the value of one.
QString commandIn(const QStringList &words)
{
    bool isValue = false;
    for (const QString &word : words.mid(1)) {
        if (!isValue && !word.startsWith(QLatin1Char('-')))
            return word;
        isValue = !isValue && std::any_of(withValue.begin(), withValue.end(), [&](const char *option) {
            return word == QLatin1String(option);
        });
    }
    return {};
}

Information wholeHelp()
{
    return {Cli::tr("Usage: fanye-cli COMMAND FILE [OPTIONS]") + QLatin1Char('\n')
            + Cli::tr("Reads a PDF magazine without a window.") + QStringLiteral("\n\n") + commandList()};
}

} // namespace

std::variant<Arguments, WrongUsage, Information> readArguments(const QStringList &words)
{
    const QString first = words.value(1);
    if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        return wholeHelp();
    if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        return Information{QStringLiteral("fanye-cli %1").arg(QCoreApplication::applicationVersion())};
    const QString name = commandIn(words);
    if (name.isEmpty())
        return WrongUsage{Cli::tr("No command given. “fanye-cli --help” lists the commands.")};
    const CommandRow *row = commandNamed(name);
    if (!row)
        return WrongUsage{Cli::tr("Unknown command “%1”. “fanye-cli --help” lists the commands.").arg(name)};
    QStringList inOrder = words;
    inOrder.removeAt(words.indexOf(name, 1));
    inOrder.insert(1, name);
    return Pieces(*row, inOrder).result();
}

std::optional<PageRange> pageRangeFrom(const QString &text)
{
    const auto ends = text.split(QLatin1Char('-'));
    const auto first = numberUpTo(mostPages, ends.constFirst());
    const auto last = ends.size() == 1 ? first : numberUpTo(mostPages, ends[1]);
    if (ends.size() > 2 || !first || !last || *last < *first)
        return std::nullopt;
    return PageRange{PageNumber::fromNumber(*first), PageNumber::fromNumber(*last)};
}

} // namespace fanye::cli
