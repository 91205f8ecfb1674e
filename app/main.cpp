// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/FontEarlyOpener.h"
#include "app/desktop/SessionBus.h"
#include "app/desktop/Theme.h"
#include "app/measure/Measuring.h"
#include "app/session/AnalysisThreads.h"
#include "app/settings/CommandLine.h"
#include "app/settings/DesktopPreferences.h"
#include "app/settings/Settings.h"
#include "app/singleinstance/InstanceAddress.h"
#include "app/singleinstance/InstanceServer.h"
#include "app/singleinstance/RunningInstance.h"
#include "app/window/Windows.h"
#include "worker/Issue.h"
#include "worker/process/EngineProcess.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <QTranslator>

#include <cstdio>
#include <cstring>

using namespace fanye;
using namespace fanye::app;
using namespace fanye::worker;

namespace {

constexpr int wrongUsage = 2;

// --help and --version open no issue.
bool opensWindow(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        for (const char *word : {"--help", "-h", "--help-all", "--version", "-v"})
            if (std::strcmp(argv[i], word) == 0)
                return false;
    return true;
}

// The first file named, as far as can be told before the options are read: it is sent to the workers at once. Should
// it not be the one that is opened in the end, nothing is lost but that work.
QString firstFile(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString path = fileFromArgument(QFile::decodeName(argv[i])).path;
        if (argv[i][0] != '-' && QFileInfo(path).isFile())
            return path;
    }
    return {};
}

void startWorkers(int argc, char **argv)
{
    EngineProcess::prestart();
    if (const QString file = firstFile(argc, argv); !file.isEmpty())
        Issue::openEarly(file);
}

void nameProgram()
{
    QApplication::setOrganizationName(QStringLiteral("fanye"));
    QApplication::setApplicationName(QStringLiteral("fanye"));
    QApplication::setApplicationVersion(QStringLiteral(FANYE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(FANYE_DESKTOP_ID));
}

void speakTheReadersLanguage(QCoreApplication &application)
{
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        const QString english = name + QStringLiteral("_en"); // for everybody else: it has the plurals
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder) || translator->load(english, folder))
            application.installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("fanye"), QStringLiteral(":/translations"));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("Program", "Fanye"));
}

// One picture of it: Qt would load a plugin for the drawing and make it in every size that there might be.
QIcon programIcon()
{
    QPixmap picture(128, 128);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(QStringLiteral(":/icons/fanye.svg")).render(&painter);
    return QIcon(picture);
}

enum class Company { Nobody, RunningInstance };

// Whether another Fanye of this reader runs; nothing where that one has taken everything over.
std::optional<Company> lookForCompany(const std::optional<QByteArray> &address, int argc, char **argv)
{
    RunningInstance running(address);
    if (!running.isThere())
        return Company::Nobody;
    QCoreApplication application(argc, argv);
    nameProgram();
    const auto read = readCommandLine(QCoreApplication::arguments());
    const auto *line = std::get_if<CommandLine>(&read);
    const auto handover = line ? instanceRequestOf(*line) : std::nullopt;
    if (!handover)
        return Company::RunningInstance;
    return running.take(*handover) ? std::nullopt : std::optional(Company::Nobody);
}

void openInstanceServer(InstanceServer &instanceServer, const QByteArray &address, Windows &windows)
{
    instanceServer.openAt(address);
    QObject::connect(&instanceServer, &InstanceServer::handedOver, &windows, &Windows::take);
    // what comes after the last window has gone has to open itself
    QObject::connect(qGuiApp, &QGuiApplication::lastWindowClosed, &instanceServer, &InstanceServer::close);
}

int answerWithoutDisplay(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameProgram();
    speakTheReadersLanguage(application);
    readCommandLine(QCoreApplication::arguments()); // prints and leaves
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!opensWindow(argc, argv))
        return answerWithoutDisplay(argc, argv);
    const auto address = instanceAddress();
    const auto company = lookForCompany(address, argc, argv);
    if (!company)
        return 0;
    // The workers start while the window is being built: that is where most of a start's time goes.
    startWorkers(argc, argv);
    const FontEarlyOpener fonts;
    QApplication application(argc, argv);
    useOnlyAStandingSessionBus();
    nameProgram();
    speakTheReadersLanguage(application);

    const auto line = readCommandLine(QCoreApplication::arguments());
    if (const auto *wrong = std::get_if<WrongUsage>(&line)) {
        std::fprintf(stderr, "fanye: %s\n", qUtf8Printable(wrong->why));
        return wrongUsage;
    }
    const auto &wanted = std::get<CommandLine>(line);
    Windows windows;
    MainWindow *window = windows.show(wanted);
    application.setWindowIcon(programIcon()); // while the first page is being painted
    InstanceServer instanceServer;
    if (address && *company == Company::Nobody && wanted.measuring == Measuring::Nothing)
        openInstanceServer(instanceServer, *address, windows);
    const auto measurement = startMeasuring(wanted, *window);
    return endingWith(QApplication::exec());
}
