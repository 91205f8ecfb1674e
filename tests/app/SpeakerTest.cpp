// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aloud/Speaker.h"
#include "support/Catch.h"
#include "support/Patience.h"
#include "support/RecordedSpeech.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace fanye;
using namespace fanye::app;

namespace {

// A speaker, and what it has told.
class SpeakerTest
{
public:
    SpeakerTest()
    {
        QObject::connect(&speaker, &Speaker::ready, [this] { ++ready; });
        QObject::connect(&speaker, &Speaker::said, [this] { ++said; });
        QObject::connect(&speaker, &Speaker::failed, [this](SpeechFailure why) { failures.push_back(why); });
    }

    template <typename Condition> bool waitFor(Condition condition)
    {
        const QDeadlineTimer deadline(patience);
        while (!condition() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return condition();
    }
    void begin()
    {
        speaker.begin();
        REQUIRE(waitFor([this] { return ready > 0; }));
    }
    void say(const QString &text) { speaker.say(text, speaker.voices().front(), 100); }
    RecordedSpeech &voice() { return static_cast<RecordedSpeech &>(*record.speech); }

    SpeechRecord record;
    Speaker speaker{[this] { return std::make_unique<RecordedSpeech>(record); }};
    int ready = 0, said = 0;
    std::vector<SpeechFailure> failures;
};

} // namespace

TEST_CASE_METHOD(SpeakerTest, "a voice is made when it is first needed, and says one thing after the other")
{
    CHECK(record.made == 0);
    begin();
    CHECK(record.made == 1);
    for (const char *text : {"one", "two"}) {
        const int before = said;
        say(QLatin1String(text));
        voice().finish();
        REQUIRE(waitFor([&] { return said > before; }));
    }
    CHECK(record.said.size() == 2);
    CHECK(record.said.back().text == QLatin1String("two"));
    CHECK(record.made == 1);
    CHECK(failures.empty());
}

TEST_CASE_METHOD(SpeakerTest, "what was stopped is not reported as said")
{
    begin();
    say(QStringLiteral("one"));
    voice().finish();
    speaker.stop();
    CHECK(record.stops == 1);
    say(QStringLiteral("two"));
    voice().finish();
    REQUIRE(waitFor([this] { return said > 0; }));
    CHECK(said == 1);
}

TEST_CASE_METHOD(SpeakerTest, "a voice that dies or never answers is made anew once, and says it again")
{
    begin();
    say(QStringLiteral("one"));
    SECTION("it dies")
    {
        Q_EMIT voice().failed(SpeechFailure::NotAnswering);
    }
    SECTION("it never answers")
    {
        speaker.setPatience(1);
        say(QStringLiteral("one"));
        REQUIRE(waitFor([this] { return record.made == 2; }));
        speaker.setPatience(patience);
    }
    REQUIRE(waitFor([this] { return record.made == 2 && record.speech && speaker.isReady(); }));
    CHECK(record.said.back().text == QLatin1String("one"));
    voice().finish();
    REQUIRE(waitFor([this] { return said == 1; }));
    CHECK(failures.empty());
}

TEST_CASE_METHOD(SpeakerTest, "a voice that is dead again is a failure, after which it can be tried again")
{
    begin();
    say(QStringLiteral("one"));
    Q_EMIT voice().failed(SpeechFailure::NotAnswering);
    REQUIRE(waitFor([this] { return record.made == 2 && speaker.isReady(); }));
    Q_EMIT voice().failed(SpeechFailure::NotAnswering);
    CHECK(failures == std::vector<SpeechFailure>{SpeechFailure::NotAnswering});
    CHECK(!speaker.isReady());
    ready = 0;
    begin();
    CHECK(record.made == 3);
}

TEST_CASE_METHOD(SpeakerTest, "no service, no voice and no answer are told")
{
    speaker.setPatience(1);
    SpeechFailure expected = SpeechFailure::NoService;
    SECTION("no service")
    {
        record.failure = expected;
    }
    SECTION("no voice")
    {
        record.voices.clear();
        expected = SpeechFailure::NoVoice;
    }
    SECTION("no answer")
    {
        record.isMute = true;
        expected = SpeechFailure::NotAnswering;
    }
    speaker.begin();
    REQUIRE(waitFor([this] { return !failures.empty(); }));
    CHECK(failures == std::vector<SpeechFailure>{expected});
}
