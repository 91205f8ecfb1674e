// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two real programs: this one, with its windows and its reception, and the fanye that was built, started beside it.
#include "app/singleinstance/InstanceAddress.h"
#include "app/singleinstance/InstanceServer.h"
#include "app/singleinstance/LocalSocket.h"
#include "app/singleinstance/RunningInstance.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <signal.h>

using namespace fanye;
using namespace fanye::system;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);
const QString locked = QStringLiteral(FANYE_LOCKED_SAMPLE);

// The runtime directory of a reader, for as long as this lives.
class RuntimeFolder
{
public:
    RuntimeFolder() { qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8()); }
    ~RuntimeFolder() { qunsetenv("XDG_RUNTIME_DIR"); }
    Q_DISABLE_COPY_MOVE(RuntimeFolder)

    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// A program with windows that others hand over to.
struct RunningUnderTest
{
    explicit RunningUnderTest(WindowUnderTest &test)
    {
        REQUIRE(instanceServer.openAt(instanceAddress().value()));
        QObject::connect(&instanceServer, &InstanceServer::requested, &test.windows(), &Windows::take);
    }
    InstanceServer instanceServer;
};

class SecondProgram
{
public:
    explicit SecondProgram(const QStringList &arguments) { process.start(QStringLiteral(FANYE_BUILT), arguments); }
    ~SecondProgram()
    {
        process.kill();
        process.waitForFinished();
    }
    // It has handed over and left, which takes it well below the time in which a window opens.
    bool hasLeft()
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, patience)
            && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    bool listens()
    {
        return QTest::qWaitFor([] { return bool(connectedTo(instanceAddress().value())); }, patience);
    }
    QProcess process;
};

QList<MainWindow *> openWindows()
{
    QList<MainWindow *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            windows += window;
    return windows;
}

MainWindow *windowWith(const QString &path)
{
    for (MainWindow *window : openWindows())
        if (window->session().isFor(path) && window->session().openIssue())
            return window;
    return nullptr;
}

} // namespace

TEST_CASE("a second program hands its file over, which opens in a window of its own")
{
    RuntimeFolder runtime;
    WindowUnderTest test;
    test.openAndWait(sample);
    RunningUnderTest running(test);
    const QString copy = runtime.file(QStringLiteral("other.pdf"));
    REQUIRE(QFile::copy(sample, copy));
    SecondProgram second({copy, QStringLiteral("--page"), QStringLiteral("6")});
    CHECK(second.hasLeft());
    REQUIRE(test.waitFor([&] { return windowWith(copy) != nullptr; }));
    MainWindow *other = windowWith(copy);
    CHECK(openWindows().size() == 2);
    CHECK(other->book().spread().has(PageNumber::fromNumber(6)));
    CHECK(test.waitFor([&] { return other->isActiveWindow(); }));
    CHECK(test.book().page() == PageNumber::fromNumber(1));
    other->close();
    CHECK(test.waitFor([] { return openWindows().size() == 1; }));
}

TEST_CASE("a file that is open already comes to the front and goes to what was asked for")
{
    RuntimeFolder runtime;
    WindowUnderTest test;
    test.openAndWait(sample);
    RunningUnderTest running(test);
    test.window().showMinimized();
    const QString alias = runtime.file(QStringLiteral("alias.pdf"));
    REQUIRE(QFile::link(sample, alias));

    SecondProgram page({alias + QStringLiteral("#page=9")});
    CHECK(page.hasLeft());
    CHECK(test.waitFor([&] { return test.book().spread().has(PageNumber::fromNumber(9)) && !test.book().isMoving(); }));
    CHECK(test.waitFor([&] { return test.window().isActiveWindow() && !test.window().isMinimized(); }));
    CHECK(openWindows().size() == 1);

    SecondProgram beyond({sample, QStringLiteral("--page"), QStringLiteral("9999")});
    CHECK(beyond.hasLeft());
    const auto last = PageNumber::fromNumber(test.window().session().issue()->facts().pageCount());
    CHECK(test.waitFor([&] { return test.book().spread().has(last); }));

    SecondProgram find({sample, QStringLiteral("--find"), QStringLiteral("PDF")});
    CHECK(find.hasLeft());
    CHECK(test.waitFor([&] { return test.find<QLineEdit>("searchInput")->text() == QStringLiteral("PDF"); }));

    SecondProgram full({sample, QStringLiteral("--fullscreen")});
    CHECK(full.hasLeft());
    CHECK(test.waitFor([&] { return test.window().isFullScreen(); }));
}

TEST_CASE("a password goes along, and never stands on a command line")
{
    RuntimeFolder runtime;
    WindowUnderTest test;
    RunningUnderTest running(test);
    QFile password(runtime.file(QStringLiteral("password")));
    REQUIRE(password.open(QIODevice::WriteOnly));
    password.write("secret\n");
    password.close();
    SecondProgram second({QStringLiteral("--password-file"), password.fileName(), locked});
    CHECK(second.hasLeft());
    CHECK(test.waitFor([&] { return windowWith(locked) == &test.window(); })); // it was empty: no second window
}

TEST_CASE("without a file the window used last comes to the front")
{
    RuntimeFolder runtime;
    WindowUnderTest test;
    RunningUnderTest running(test);
    MainWindow *other = test.windows().makeWindow();
    QWidget elsewhere; // where the reader has gone in the meantime
    for (QWidget *window : {static_cast<QWidget *>(other), static_cast<QWidget *>(&test.window()), &elsewhere}) {
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window));
        window->activateWindow();
        REQUIRE(test.waitFor([&] { return window->isActiveWindow(); }));
    }
    SecondProgram second(QStringList{});
    CHECK(second.hasLeft());
    CHECK(test.waitFor([&] { return test.window().isActiveWindow(); }));
    CHECK(openWindows().size() == 2);
    other->close();
    CHECK(test.waitFor([] { return openWindows().size() == 1; }));
}

TEST_CASE("--new-window and other settings stay on their own")
{
    RuntimeFolder runtime;
    WindowUnderTest test;
    RunningUnderTest running(test);
    QSignalSpy requested(&running.instanceServer, &InstanceServer::requested);
    SecondProgram own({QStringLiteral("--new-window"), sample});
    QTemporaryDir settings;
    QProcess stranger;
    auto surroundings = QProcessEnvironment::systemEnvironment();
    surroundings.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
    stranger.setProcessEnvironment(surroundings);
    stranger.start(QStringLiteral(FANYE_BUILT), {sample});
    // the stranger shows that it stays by listening at an address of its own
    const QByteArray usual = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    CHECK(test.waitFor([] { return bool(connectedTo(instanceAddress().value())); }));
    qputenv("XDG_CONFIG_HOME", usual);
    CHECK(own.process.state() == QProcess::Running);
    CHECK(stranger.state() == QProcess::Running);
    CHECK(requested.isEmpty());
    stranger.kill();
    stranger.waitForFinished();
}

TEST_CASE("a program that crashed leaves nothing in the way of the next")
{
    RuntimeFolder runtime;
    SecondProgram first({sample});
    REQUIRE(first.listens());
    first.process.kill();
    first.process.waitForFinished();
    REQUIRE(QFile::exists(QString::fromUtf8(instanceAddress().value())));
    SecondProgram next({sample});
    CHECK(next.listens());
    SecondProgram third({sample});
    CHECK(third.hasLeft());
    CHECK(next.process.state() == QProcess::Running);
    next.process.terminate();
}

TEST_CASE("one that hangs is not waited for")
{
    RuntimeFolder runtime;
    SecondProgram hanging({sample});
    REQUIRE(hanging.listens());
    kill(pid_t(hanging.process.processId()), SIGSTOP);
    SecondProgram next({sample});
    const QByteArray address = instanceAddress().value();
    CHECK(QTest::qWaitFor([&] { return RunningInstance(address).take({}); }, patience));
    CHECK(next.process.state() == QProcess::Running);
    kill(pid_t(hanging.process.processId()), SIGCONT);
}

TEST_CASE("nonsense at the door is sent away, and the next client is heard")
{
    RuntimeFolder runtime;
    WindowUnderTest test;
    RunningUnderTest running(test);
    const QByteArray address = instanceAddress().value();
    const QByteArray messages[] = {"", "nonsense", QByteArray(longestRequest + 1, 'a'), bytesOf({}).chopped(1)};
    for (const QByteArray &message : messages) {
        const Descriptor client = connectedTo(address);
        REQUIRE(client);
        send(client, message);
        CHECK(test.waitFor([&] { return hasAnswerWithin(client, 0); }));
        CHECK_FALSE(received(client, 1));
    }
    const Descriptor silent = connectedTo(address);
    SecondProgram second({sample});
    CHECK(second.hasLeft());
    CHECK(test.waitFor([&] { return windowWith(sample) != nullptr; }));
    CHECK(test.waitFor([&] { return hasAnswerWithin(silent, 0); })); // patience has an end
}
