// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The process that speaks, played by scripts: one that answers, and ones that are missing, die, babble or hang.
#include "app/aloud/SpeechProcess.h"
#include "support/Catch.h"
#include "support/Patience.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::app;

namespace {

class SpeechProcessTest
{
public:
    void start(const QByteArray &script)
    {
        QFile file(path());
        REQUIRE(file.open(QFile::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        startProgram(path());
    }
    void startProgram(const QString &program)
    {
        speech = std::make_unique<SpeechProcess>(program);
        QObject::connect(speech.get(), &Speech::voicesKnown,
                         [this](const std::vector<aloud::Voice> &known) { voices = known; });
        QObject::connect(speech.get(), &Speech::said,
                         [this](int id, bool isSpoken) { said.push_back(isSpoken ? id : -id); });
        QObject::connect(speech.get(), &Speech::failed, [this](SpeechFailure why) { failure = why; });
    }
    template <typename Condition> bool waitFor(Condition condition)
    {
        const QDeadlineTimer deadline(patience);
        while (!condition() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return condition();
    }
    QString path() const { return folder.filePath(QStringLiteral("speech")); }

    QTemporaryDir folder;
    std::unique_ptr<SpeechProcess> speech;
    std::vector<aloud::Voice> voices;
    std::vector<int> said;
    std::optional<SpeechFailure> failure;
};

} // namespace

TEST_CASE_METHOD(SpeechProcessTest, "voices and what was said arrive, and what is no message is passed over")
{
    start("echo 'nonsense'; echo '{\"voices\":[{\"voice\":\"Huihui\",\"language\":\"zh\"}]}'\n"
          "read line; echo '{\"said\":1,\"isSpoken\":true}'; read line; echo '{\"said\":2,\"isSpoken\":false}'; read "
          "line\n");
    REQUIRE(waitFor([this] { return !voices.empty(); }));
    CHECK(voices.front().name == QLatin1String("Huihui"));
    speech->say({1, QStringLiteral("one"), voices.front(), 0});
    speech->say({2, QStringLiteral("two"), voices.front(), 0});
    REQUIRE(waitFor([this] { return said.size() == 2; }));
    CHECK(said == std::vector<int>{1, -2});
    CHECK(!failure);
}

TEST_CASE_METHOD(SpeechProcessTest, "why a process speaks no more is told")
{
    SpeechFailure expected = SpeechFailure::NotAnswering;
    SECTION("it is not there")
    {
        startProgram(folder.filePath(QStringLiteral("nothing")));
        expected = SpeechFailure::NotInstalled;
    }
    SECTION("a library of it is not there")
    {
        start("exit 127\n");
        expected = SpeechFailure::NotInstalled;
    }
    SECTION("there is no service")
    {
        start("echo '{\"noService\":true}'; read line\n");
        expected = SpeechFailure::NoService;
    }
    SECTION("it dies")
    {
        start("kill -9 $$\n");
    }
    SECTION("it babbles without an end")
    {
        start("while :; do printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
              "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'; done\n");
    }
    REQUIRE(waitFor([this] { return failure.has_value(); }));
    CHECK(*failure == expected);
}

TEST_CASE_METHOD(SpeechProcessTest, "one that hangs holds nobody up, and is killed")
{
    start("trap '' TERM; echo $$ > " + folder.path().toLocal8Bit() + "/id; while :; do sleep 1; done\n");
    QFile id(folder.filePath(QStringLiteral("id")));
    REQUIRE(waitFor([&] { return id.size() > 1; }));
    REQUIRE(id.open(QFile::ReadOnly));
    const QString process = QStringLiteral("/proc/") + QString::fromLatin1(id.readAll().trimmed());
    QElapsedTimer time;
    time.start();
    speech->say({1, QString(100'000, QLatin1Char('a')), {}, 0});
    speech.reset();
    CHECK(time.elapsed() < 200 * slowness);
    CHECK(waitFor([&] { return !QFile::exists(process); }));
}
