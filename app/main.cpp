// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/FontPreloader.h"
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
#include "system/DataFolder.h"
#include "system/PathBytes.h"
#include "worker/Issue.h"
#include "worker/process/EngineProcess.h"

#include <QApplication>
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
using namespace fanye::system;
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

// The first file that is named, as far as can be told before the options are parsed. It is sent to the workers at once;
// if another file is opened in the end, only that work is lost.
QString firstFile(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString path = fileFromArgument(pathFromBytes(argv[i])).path;
        if (argv[i][0] != '-' && pathKind(path) == PathKind::File)
            return path;
    }
    return {};
}

void startWorkers(int argc, char **argv)
{
    EngineProcess::prestart();
    if (const QString file = firstFile(argc, argv); !file.isEmpty())
        Issue::openEarly(file, Issue::usualPainterCount, Settings().trim());
}

void nameProgram()
{
    QApplication::setOrganizationName(QStringLiteral("fanye"));
    QApplication::setApplicationName(QStringLiteral("fanye"));
    QApplication::setApplicationVersion(QStringLiteral(FANYE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(FANYE_DESKTOP_ID));
}

void installTranslators(QCoreApplication &application)
{
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        const QString english = name + QStringLiteral("_en"); // for all other languages: it has the plurals
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder) || translator->load(english, folder))
            application.installTranslator(translator);
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("fanye"), QStringLiteral(":/translations"));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("Program", "Fanye"));
}

// One pixmap of it: with the SVG file, Qt would load a plugin and render all sizes.
QIcon programIcon()
{
    QPixmap picture(128, 128);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(QStringLiteral(":/icons/fanye.svg")).render(&painter);
    return QIcon(picture);
}

enum class OtherInstance { None, Running };

// Whether another instance of this user runs; nothing where it has taken over the files, and this program may end.
std::optional<OtherInstance> findOtherInstance(const std::optional<QByteArray> &address, int argc, char **argv)
{
    RunningInstance running(address);
    if (!running.isThere())
        return OtherInstance::None;
    QCoreApplication application(argc, argv);
    nameProgram();
    const auto read = readCommandLine(argumentsFromBytes(argc, argv));
    const auto *line = std::get_if<CommandLine>(&read);
    const auto request = line ? instanceRequestOf(*line) : std::nullopt;
    if (!request)
        return OtherInstance::Running;
    return running.take(*request) ? std::nullopt : std::optional(OtherInstance::None);
}

void openInstanceServer(InstanceServer &instanceServer, const QByteArray &address, Windows &windows)
{
    instanceServer.openAt(address);
    QObject::connect(&instanceServer, &InstanceServer::requested, &windows, &Windows::take);
    // a program that starts after the last window has closed opens its files itself
    QObject::connect(qGuiApp, &QGuiApplication::lastWindowClosed, &instanceServer, &InstanceServer::close);
}

int answerWithoutDisplay(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    nameProgram();
    installTranslators(application);
    readCommandLine(argumentsFromBytes(argc, argv)); // prints and leaves
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    useOwnDataFolder();
    if (!opensWindow(argc, argv))
        return answerWithoutDisplay(argc, argv);
    const auto address = instanceAddress();
    const auto otherInstance = findOtherInstance(address, argc, argv);
    if (!otherInstance)
        return 0;
    nameProgram(); // by which the settings are found
    // The workers start while the window is built, which takes most of a start's time.
    startWorkers(argc, argv);
    const FontPreloader fonts;
    QApplication application(argc, argv);
    useOnlyAStandingSessionBus();
    installTranslators(application);

    const auto line = readCommandLine(argumentsFromBytes(argc, argv));
    if (const auto *wrong = std::get_if<WrongUsage>(&line)) {
        std::fprintf(stderr, "fanye: %s\n", qUtf8Printable(wrong->why));
        return wrongUsage;
    }
    const auto &wanted = std::get<CommandLine>(line);
    Windows windows;
    MainWindow *window = windows.show(wanted);
    application.setWindowIcon(programIcon()); // while the first page is being painted
    InstanceServer instanceServer;
    if (address && *otherInstance == OtherInstance::None && wanted.measuring == Measuring::Nothing)
        openInstanceServer(instanceServer, *address, windows);
    const auto measurement = startMeasuring(wanted, *window);
    return endingWith(QApplication::exec());
}
