// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance/InstanceAddress.h"
#include "app/singleinstance/InstanceRequest.h"
#include "app/singleinstance/LocalSocket.h"
#include "app/singleinstance/RunningInstance.h"
#include "support/Catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace fanye;
using namespace fanye::system;
using namespace fanye::app;

namespace {

InstanceRequest everything()
{
    const FileToOpen one{QStringLiteral("/a/磁浮.pdf"), PageNumber::fromNumber(7), QStringLiteral("iv"),
                         QStringLiteral("轨道"), QStringLiteral("secret")};
    const FileToOpen other{QStringLiteral("/b.pdf"), {}, {}, {}, {}};
    return {{one, other}, true, "token_TIME12"};
}

// The environment a program is started in, given back afterwards.
class Surroundings
{
public:
    Surroundings()
        : m_runtime(qgetenv("XDG_RUNTIME_DIR"))
        , m_settings(qgetenv("XDG_CONFIG_HOME"))
        , m_screen(qgetenv("DISPLAY"))
    {
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    }
    ~Surroundings()
    {
        qputenv("XDG_RUNTIME_DIR", m_runtime);
        qputenv("XDG_CONFIG_HOME", m_settings);
        qputenv("DISPLAY", m_screen);
    }
    Q_DISABLE_COPY_MOVE(Surroundings)

    QTemporaryDir folder;

private:
    QByteArray m_runtime, m_settings, m_screen;
};

} // namespace

TEST_CASE("what is handed over arrives as it was")
{
    CHECK(requestFrom(bytesOf(everything())) == everything());
    CHECK(requestFrom(bytesOf({})) == InstanceRequest{});
}

TEST_CASE("a message that is cut, longer than it says, or not ours is refused")
{
    const QByteArray whole = bytesOf(everything());
    for (qsizetype size = 0; size < whole.size(); ++size)
        CHECK_FALSE(requestFrom(whole.left(size)));
    CHECK_FALSE(requestFrom(whole + 'x'));
    CHECK_FALSE(requestFrom('x' + whole.mid(1)));
}

TEST_CASE("a message that says what no program of ours would say is refused")
{
    const auto with = [](auto &&change) {
        InstanceRequest request = everything();
        change(request);
        return requestFrom(bytesOf(request));
    };
    CHECK_FALSE(with([](InstanceRequest &one) { one.files.front().path = QStringLiteral("relative.pdf"); }));
    CHECK_FALSE(
        with([](InstanceRequest &one) { one.files.front().path = QStringLiteral("/a\0b").append(QChar::Null); }));
    CHECK_FALSE(with(
        [](InstanceRequest &one) { one.files.front().path = QLatin1Char('/') + QString(5000, QLatin1Char('a')); }));
    CHECK_FALSE(with([](InstanceRequest &one) { one.files.front().find = QString(5000, QLatin1Char('a')); }));
    CHECK_FALSE(with([](InstanceRequest &one) { one.files.resize(65, one.files.front()); }));
    CHECK_FALSE(with([](InstanceRequest &one) { one.activationToken = "two words"; }));
    CHECK_FALSE(with([](InstanceRequest &one) { one.activationToken = QByteArray(600, 'a'); }));
}

TEST_CASE("paths are made absolute; a program that has to be alone keeps its files")
{
    CommandLine line;
    line.files = {{QStringLiteral("a.pdf"), {}, {}, {}, {}}};
    REQUIRE(instanceRequestOf(line));
    CHECK(instanceRequestOf(line)->files.front().path == QDir::current().absoluteFilePath(QStringLiteral("a.pdf")));
    CHECK(instanceRequestOf({})->files.empty());

    line.newWindow = true;
    CHECK_FALSE(instanceRequestOf(line));
    line.newWindow = false;
    line.measuring = Measuring::Flips;
    CHECK_FALSE(instanceRequestOf(line));
    line.measuring = Measuring::Nothing;
    for (const char *own : {"/dev/stdin", "/proc/self/fd/0"}) {
        line.files.front().path = QString::fromLatin1(own);
        CHECK_FALSE(instanceRequestOf(line));
    }
    QTemporaryDir folder;
    const QByteArray pipe = folder.filePath(QStringLiteral("pipe")).toUtf8();
    REQUIRE(mkfifo(pipe.constData(), 0600) == 0);
    line.files.front().path = QString::fromUtf8(pipe);
    CHECK_FALSE(instanceRequestOf(line));
}

TEST_CASE("programs with other settings or on another screen have another address")
{
    Surroundings here;
    const auto address = instanceAddress();
    REQUIRE(address);
    CHECK(instanceAddress() == address);
    qputenv("XDG_CONFIG_HOME", "/elsewhere");
    CHECK(instanceAddress() != address);
    Surroundings there;
    qputenv("DISPLAY", ":77");
    CHECK(instanceAddress() != address);
}

TEST_CASE("there is no address but in a folder that only the reader can write to")
{
    Surroundings here;
    REQUIRE(chmod(here.folder.path().toUtf8().constData(), 0777) == 0);
    CHECK_FALSE(instanceAddress());
    qputenv("XDG_RUNTIME_DIR", "relative");
    CHECK_FALSE(instanceAddress());
    qunsetenv("XDG_RUNTIME_DIR");
    CHECK_FALSE(instanceAddress());
}

TEST_CASE("nobody is there where nothing listens, nor where a socket was left behind")
{
    QTemporaryDir folder;
    const QByteArray address = folder.filePath(QStringLiteral("socket")).toUtf8();
    CHECK_FALSE(RunningInstance(std::nullopt).isThere());
    CHECK_FALSE(RunningInstance(address).isThere());
    {
        const Descriptor listening = listeningAt(address);
        REQUIRE(listening);
        CHECK(RunningInstance(address).isThere());
    }
    REQUIRE(QFile::exists(QString::fromUtf8(address)));
    CHECK_FALSE(RunningInstance(address).isThere());
    const Descriptor next = listeningAt(address);
    CHECK(RunningInstance(address).isThere());
}

TEST_CASE("one that does not answer has not taken anything")
{
    QTemporaryDir folder;
    const QByteArray address = folder.filePath(QStringLiteral("socket")).toUtf8();
    const Descriptor listening = listeningAt(address);
    RunningInstance silent(address);
    REQUIRE(silent.isThere());
    CHECK_FALSE(silent.take(everything()));
    CHECK_FALSE(silent.isThere());
}
