// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/CommandLine.h"

#include "system/PathBytes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace fanye::app {

using namespace system;

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

struct Options
{
    QCommandLineOption page{{QStringLiteral("p"), QStringLiteral("page")},
                            CommandLineText::tr("Open at page N of the PDF."),
                            QStringLiteral("N")};
    QCommandLineOption label{QStringLiteral("page-label"),
                             CommandLineText::tr("Open at the page labelled L."), QStringLiteral("L")};
    QCommandLineOption find{QStringLiteral("find"), CommandLineText::tr("Search for TEXT."), QStringLiteral("TEXT")};
    QCommandLineOption fullScreen{QStringLiteral("fullscreen"), CommandLineText::tr("Start in full screen.")};
    QCommandLineOption newWindow{QStringLiteral("new-window"), CommandLineText::tr("Open in a new window.")};
    QCommandLineOption passwordFile{QStringLiteral("password-file"),
                                    CommandLineText::tr("Read the password from the first line of the file F."),
                                    QStringLiteral("F")};
    QCommandLineOption measure{QStringLiteral("measure"),
                               CommandLineText::tr("Measure \"flips\" or \"open\" in the real window."),
                               QStringLiteral("WHAT")};
    QCommandLineOption flips{QStringLiteral("flips"), CommandLineText::tr("With --measure flips: turn N leaves."),
                             QStringLiteral("N"), QStringLiteral("200")};
    QCommandLineOption json{QStringLiteral("json"), CommandLineText::tr("With --measure: print JSON.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({page, label, find, fullScreen, newWindow, passwordFile, measure, flips, json});
    }
};

std::optional<int> positiveNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<QString> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

std::optional<Measuring> measuringFrom(const QString &what)
{
    if (what == QLatin1String("flips"))
        return Measuring::Flips;
    if (what == QLatin1String("open"))
        return Measuring::Opening;
    return std::nullopt;
}

// Applies the options to each file. Answers what is wrong with them; empty: nothing.
QString applyToFile(const QCommandLineParser &parser, const Options &options, FileToOpen &file)
{
    if (parser.isSet(options.page)) {
        const auto number = positiveNumber(parser.value(options.page));
        if (!number)
            return CommandLineText::tr("--page needs a page number of 1 or more, not \"%1\".")
                .arg(parser.value(options.page));
        file.page = PageNumber::fromNumber(*number);
    }
    if (parser.isSet(options.passwordFile)) {
        const auto password = firstLine(parser.value(options.passwordFile));
        if (!password)
            return CommandLineText::tr("The password file \"%1\" cannot be read.")
                .arg(parser.value(options.passwordFile));
        file.password = *password;
    }
    file.pageLabel = parser.value(options.label);
    file.find = parser.value(options.find);
    return {};
}

QString applyMeasuring(const QCommandLineParser &parser, const Options &options, CommandLine &line)
{
    if (!parser.isSet(options.measure))
        return {};
    const auto measuring = measuringFrom(parser.value(options.measure));
    if (!measuring)
        return CommandLineText::tr("--measure accepts \"flips\" and \"open\", not \"%1\".")
            .arg(parser.value(options.measure));
    const auto flips = positiveNumber(parser.value(options.flips));
    if (!flips)
        return CommandLineText::tr("--flips needs a number of 1 or more, not \"%1\".").arg(parser.value(options.flips));
    line.measuring = *measuring;
    line.flips = *flips;
    return line.files.empty() ? CommandLineText::tr("--measure needs a FILE.") : QString();
}

} // namespace

std::variant<CommandLine, WrongUsage> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    parser.setApplicationDescription(CommandLineText::tr("Reads PDF magazines as books whose pages turn."));
    parser.addHelpOption();
    parser.addVersionOption();
    options.addTo(parser);
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 CommandLineText::tr("The PDF to open; FILE#page=N opens it at page N."),
                                 QStringLiteral("[FILE[#page=N]]..."));
    if (!parser.parse(arguments))
        return WrongUsage{parser.errorText()};
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version")))
        parser.process(arguments); // prints and exits

    CommandLine line;
    for (const QString &argument : parser.positionalArguments()) {
        line.files.push_back(fileFromArgument(argument));
        if (const QString wrong = applyToFile(parser, options, line.files.back()); !wrong.isEmpty())
            return WrongUsage{wrong};
    }
    line.fullScreen = parser.isSet(options.fullScreen);
    line.newWindow = parser.isSet(options.newWindow);
    line.json = parser.isSet(options.json);
    if (const QString wrong = applyMeasuring(parser, options, line); !wrong.isEmpty())
        return WrongUsage{wrong};
    return line;
}

bool namesPlace(const FileToOpen &file)
{
    return file.page || !file.pageLabel.isEmpty() || !file.find.isEmpty();
}

FileToOpen fileFromArgument(const QString &argument)
{
    // Only the end is matched: a name whose bytes are no UTF-8 is no text for a regular expression.
    static const QRegularExpression atPage(QStringLiteral("^#page=([1-9][0-9]{0,8})$"));
    const qsizetype hash = argument.lastIndexOf(QLatin1Char('#'));
    const auto match = atPage.match(hash < 0 ? QString() : argument.mid(hash));
    FileToOpen file;
    file.path = argument;
    if (!match.hasMatch() || pathKind(argument) != PathKind::Nothing)
        return file;
    file.path = argument.left(hash);
    file.page = PageNumber::fromNumber(match.captured(1).toInt());
    return file;
}

} // namespace fanye::app
