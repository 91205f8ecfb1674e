// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aloud/Voices.h"

#include <QByteArray>

#include <variant>

// What the window and the program fanye-speech tell each other: one line of JSON each, over standard input and output.
namespace fanye::aloud {

constexpr qsizetype longestMessage = 1 << 20; // bytes; a longer line is none

// To fanye-speech.
struct Say
{
    int id = 0;
    QString text;
    Voice voice;
    double rate = 0; // -1 to 1

    friend bool operator==(const Say &, const Say &) = default;
};
struct StopSaying
{
    friend bool operator==(const StopSaying &, const StopSaying &) = default;
};
using SpeechRequest = std::variant<Say, StopSaying>;

// From it. The voices come first, or that there is no service; then what became of each utterance.
struct VoicesKnown
{
    std::vector<Voice> voices;

    friend bool operator==(const VoicesKnown &, const VoicesKnown &) = default;
};
struct NoSpeechService
{
    friend bool operator==(const NoSpeechService &, const NoSpeechService &) = default;
};
struct Said
{
    int id = 0;
    bool isSpoken = true; // false: the service refused it

    friend bool operator==(const Said &, const Said &) = default;
};
using SpeechEvent = std::variant<VoicesKnown, NoSpeechService, Said>;

QByteArray lineOf(const SpeechRequest &request); // with its line feed
QByteArray lineOf(const SpeechEvent &event);
std::optional<SpeechRequest> requestIn(const QByteArray &line); // none: it is no request
std::optional<SpeechEvent> eventIn(const QByteArray &line);

} // namespace fanye::aloud
