// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Usage.h"
#include "app/messages/ErrorText.h"
#include "system/DataFolder.h"
#include "system/PathBytes.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <unistd.h>

namespace fanye::cli {

using namespace app;

namespace {

constexpr qint64 longestPasswordLine = 4096; // bytes

// Suppress the messages of libraries about terminal, locale and file: standard error has our messages only.
void beSilent(QtMsgType, const QMessageLogContext &, const QString &) { }

void speakTheReadersLanguage(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), QStringLiteral("fanye"), QStringLiteral("_"), QStringLiteral(":/translations")))
        application.installTranslator(translator);
}

bool openForReading(QFile &file, const QString &path)
{
    if (path == QLatin1String("-"))
        return file.open(STDIN_FILENO, QIODevice::ReadOnly);
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly);
}

Result<QString> passwordFrom(const QString &path)
{
    QFile file;
    if (path.isEmpty())
        return QString();
    if (!openForReading(file, path))
        return Reason::NotReadable;
    QByteArray line = file.readLine(longestPasswordLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<QStringList> queriesFrom(const Arguments &arguments)
{
    if (arguments.queriesFile.isEmpty())
        return QStringList{arguments.query.text};
    QFile file;
    if (!openForReading(file, arguments.queriesFile))
        return Reason::NotReadable;
    QStringList queries;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (!line.trimmed().isEmpty())
            queries << QString::fromUtf8(line).trimmed();
    return queries;
}

Answer failed(const Failure &why, const QString &file)
{
    Answer answer;
    answer.messages << errorText(why, fileNameOf(file));
    const bool wantsPassword = why.reason == Reason::PasswordNeeded || why.reason == Reason::WrongPassword;
    if (why.reason == Reason::PasswordNeeded)
        answer.messages.last() += QLatin1Char(' ') + Cli::tr("Save it in a file and pass that with --password-file.");
    answer.exitCode = wantsPassword ? ExitCode::PasswordNeeded : ExitCode::CannotOpen;
    return answer;
}

Answer answerTo(const Arguments &arguments)
{
    const auto password = passwordFrom(arguments.passwordFile);
    if (!password)
        return failed(password.failure(), arguments.passwordFile);
    if (arguments.command == Command::Score)
        return score(arguments, *password);
    const auto queries = queriesFrom(arguments);
    if (!queries)
        return failed(queries.failure(), arguments.queriesFile);
    IssueReader reader(workforceFor(arguments), arguments.trim);
    if (const auto opened = reader.open(arguments.file, *password); !opened)
        return failed(opened.failure(), arguments.file);
    switch (arguments.command) {
    case Command::Info:
        return info(reader, arguments);
    case Command::Contents:
        return contents(reader, arguments);
    case Command::Facts:
        return facts(reader, arguments);
    case Command::Text:
        return text(reader, arguments);
    case Command::Find:
        return find(reader, arguments, *queries);
    case Command::Render:
        return render(reader, arguments);
    case Command::Links:
        return links(reader, arguments);
    case Command::Marks:
        return marks(reader, arguments);
    case Command::Ebook:
        return ebook(reader, arguments);
    case Command::Bench:
        return bench(reader, arguments, *password);
    case Command::Score:
        break; // opens several issues
    }
    return {};
}

Answer answerTo(const QStringList &words)
{
    const auto read = readArguments(words);
    if (const auto *wrong = std::get_if<WrongUsage>(&read))
        return {{}, {wrong->why}, ExitCode::WrongUsage};
    if (const auto *information = std::get_if<Information>(&read))
        return {information->text.toUtf8() + '\n', {}, ExitCode::Done};
    return answerTo(std::get<Arguments>(read));
}

// Before the application object: both then start concurrently.
void startAheadFor(int argc, char **argv)
{
    const auto read = readArguments(system::argumentsFromBytes(argc, argv));
    const auto *arguments = std::get_if<Arguments>(&read);
    if (arguments && arguments->passwordFile.isEmpty() && arguments->command != Command::Score)
        startAhead(arguments->file, workforceFor(*arguments), arguments->trim);
}

int run(QCoreApplication &application, const QStringList &arguments)
{
    QCoreApplication::setApplicationName(QStringLiteral("fanye-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FANYE_VERSION));
    speakTheReadersLanguage(application);

    const Answer answer = answerTo(arguments);
    std::fwrite(answer.output.constData(), 1, std::size_t(answer.output.size()), stdout);
    for (const QString &message : answer.messages)
        std::fprintf(stderr, "fanye-cli: %s\n", qUtf8Printable(message));
    return std::fflush(stdout) == 0 ? int(answer.exitCode) : int(ExitCode::CannotOpen);
}

} // namespace
} // namespace fanye::cli

int main(int argc, char **argv)
{
    qInstallMessageHandler(fanye::cli::beSilent);
    fanye::system::useOwnDataFolder();
    fanye::cli::startAheadFor(argc, argv);
    QCoreApplication application(argc, argv);
    return fanye::cli::run(application, fanye::system::argumentsFromBytes(argc, argv));
}
