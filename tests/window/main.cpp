// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main of the window tests: the real program's windows on a real X screen (Xvfb where there is no other), with
// settings, shelf and cache of its own.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    const QTemporaryDir ownHome;
    const QByteArray given = qgetenv("FANYE_TEST_HOME"); // of the test that started this program
    const QByteArray home = given.isEmpty() ? ownHome.path().toUtf8() : given;
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(place, home);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
    qputenv("FANYE_SPEECH", FANYE_SPEECH_BUILT);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("fanye"));
    QApplication::setApplicationName(QStringLiteral("fanye"));
    return Catch::Session().run(argc, argv);
}
