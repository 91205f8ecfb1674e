// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/SpeechMessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fanye::aloud {

namespace {

const auto say = QStringLiteral("say");
const auto stop = QStringLiteral("stop");
const auto id = QStringLiteral("id");
const auto name = QStringLiteral("voice");
const auto language = QStringLiteral("language");
const auto rate = QStringLiteral("rate");
const auto voices = QStringLiteral("voices");
const auto noService = QStringLiteral("noService");
const auto said = QStringLiteral("said");
const auto isSpoken = QStringLiteral("isSpoken");

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject objectIn(const QByteArray &line)
{
    return line.size() > longestMessage ? QJsonObject() : QJsonDocument::fromJson(line).object();
}

QJsonObject objectOf(const Voice &voice)
{
    return {{name, voice.name}, {language, voice.language}};
}

Voice voiceIn(const QJsonObject &object)
{
    return {object.value(name).toString(), object.value(language).toString()};
}

} // namespace

QByteArray lineOf(const SpeechRequest &request)
{
    const Say *what = std::get_if<Say>(&request);
    if (!what)
        return lineOf(QJsonObject{{stop, true}});
    QJsonObject object = objectOf(what->voice);
    object[say] = what->text;
    object[id] = what->id;
    object[rate] = what->rate;
    return lineOf(object);
}

QByteArray lineOf(const SpeechEvent &event)
{
    if (const auto *one = std::get_if<Said>(&event))
        return lineOf(QJsonObject{{said, one->id}, {isSpoken, one->isSpoken}});
    if (std::holds_alternative<NoSpeechService>(event))
        return lineOf(QJsonObject{{noService, true}});
    QJsonArray all;
    for (const Voice &voice : std::get<VoicesKnown>(event).voices)
        all.append(objectOf(voice));
    return lineOf(QJsonObject{{voices, all}});
}

std::optional<SpeechRequest> requestIn(const QByteArray &line)
{
    const QJsonObject object = objectIn(line);
    if (object.contains(stop))
        return StopSaying();
    if (!object.value(say).isString())
        return std::nullopt;
    return Say{object.value(id).toInt(), object.value(say).toString(), voiceIn(object),
               std::clamp(object.value(rate).toDouble(), -1.0, 1.0)};
}

std::optional<SpeechEvent> eventIn(const QByteArray &line)
{
    const QJsonObject object = objectIn(line);
    if (object.value(said).isDouble())
        return Said{object.value(said).toInt(), object.value(isSpoken).toBool()};
    if (object.contains(noService))
        return NoSpeechService();
    if (!object.value(voices).isArray())
        return std::nullopt;
    VoicesKnown known;
    const QJsonArray all = object.value(voices).toArray();
    for (const QJsonValue &one : all)
        known.voices.push_back(voiceIn(one.toObject()));
    known.voices = withoutVariants(known.voices);
    return known;
}

} // namespace fanye::aloud
