// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/SpeechMessages.h"
#include "support/Catch.h"

using namespace fanye::aloud;

TEST_CASE("requests and events arrive as they were sent, a line each")
{
    const Voice voice{QStringLiteral("Chinese (Mandarin)"), QStringLiteral("zh")};
    const SpeechRequest requests[]
        = {Say{7, QString::fromUtf8("他说：“走！”\n\\"), voice, 0.25}, Say{1, QString(), {}, -1}, StopSaying()};
    for (const SpeechRequest &request : requests) {
        const QByteArray line = lineOf(request);
        CHECK(line.count('\n') == 1);
        CHECK(requestIn(line) == request);
    }
    const SpeechEvent events[] = {VoicesKnown{{voice}}, VoicesKnown{}, NoSpeechService(), Said{3}, Said{4, false}};
    for (const SpeechEvent &event : events) {
        const QByteArray line = lineOf(event);
        CHECK(line.count('\n') == 1);
        CHECK(eventIn(line) == event);
    }
}

TEST_CASE("what is no message is none")
{
    const QByteArray lines[] = {"",
                                "\n",
                                "{}",
                                "[]",
                                "null",
                                "{\"say\":7}",
                                "{\"said\":\"x\"}",
                                "{\"voices\":{}}",
                                QByteArray("{\"say\":\"") + QByteArray(longestMessage, 'a') + "\"}",
                                "\xff\xfe"};
    for (const QByteArray &line : lines) {
        CHECK(!requestIn(line));
        CHECK(!eventIn(line));
    }
    CHECK(std::get<Say>(*requestIn("{\"say\":\"a\",\"rate\":900}")).rate == 1);
}
