// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <iostream>

namespace fanye {
namespace {

constexpr int patienceMs = 120'000;

QProcessEnvironment speaking(const char *locale)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LANG"), QLatin1String(locale));
    environment.remove(QStringLiteral("DISPLAY")); // it must do without
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    return environment;
}

QJsonDocument parsed(const QByteArray &line)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    CAPTURE(line.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    return document;
}

} // namespace

RunOfCli runCli(const QStringList &words, const QByteArray &standardInput)
{
    return runCliSpeaking("C.UTF-8", words, standardInput);
}

RunOfCli runCliSpeaking(const char *locale, const QStringList &words, const QByteArray &standardInput)
{
    QProcess process;
    process.setProcessEnvironment(speaking(locale));
    process.start(QStringLiteral(FANYE_CLI), words);
    process.write(standardInput);
    process.closeWriteChannel();
    RunOfCli run;
    if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.messages = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QJsonObject RunOfCli::object() const
{
    REQUIRE(output.count('\n') == 1);
    REQUIRE(parsed(output).isObject());
    return parsed(output).object();
}

QJsonArray RunOfCli::array() const
{
    REQUIRE(output.count('\n') == 1);
    REQUIRE(parsed(output).isArray());
    return parsed(output).array();
}

QList<QJsonObject> RunOfCli::objects() const
{
    QList<QJsonObject> all;
    for (const QByteArray &line : output.split('\n'))
        if (!line.isEmpty())
            all << parsed(line).object();
    return all;
}

QString testPdf(const char *name)
{
    return QStringLiteral(FANYE_TEST_DATA "/%1.pdf").arg(QLatin1String(name));
}

QString sharedIssue(const char *name)
{
    const QString path = QStringLiteral(FANYE_SHARED_ISSUES "/") + QLatin1String(name);
    if (QFileInfo::exists(path))
        return path;
    std::cout << "skipped: " << name << " is not here\n";
    return {};
}

} // namespace fanye
