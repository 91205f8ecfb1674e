// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SpeechServer.h"

#include <algorithm>
#include <chrono>

namespace fanye::app {

using namespace aloud;

namespace {

// A service that is told to stop before it has begun may report nothing at all.
constexpr std::chrono::milliseconds longestSilence{400};

} // namespace

SpeechServer::SpeechServer(QObject *parent)
    : QObject(parent)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_current.reset();
        speakNext();
    });
    connect(&m_speech, &QTextToSpeech::stateChanged, this, &SpeechServer::stateChanged);
}

// The state is an error also where only the system's own language has no voice.
void SpeechServer::begin()
{
    learnVoices();
    if (m_voices.empty() && m_speech.state() == QTextToSpeech::Error) {
        Q_EMIT told(lineOf(SpeechEvent(NoSpeechService())));
        return;
    }
    VoicesKnown known;
    for (const KnownVoice &one : m_voices)
        known.voices.push_back(one.voice);
    known.voices = withoutVariants(known.voices);
    Q_EMIT told(lineOf(SpeechEvent(known)));
}

void SpeechServer::learnVoices()
{
    const QList<QLocale> locales = m_speech.availableLocales();
    for (const QLocale &locale : locales) {
        m_speech.setLocale(locale);
        const QList<QVoice> voices = m_speech.availableVoices();
        for (const QVoice &voice : voices) {
            const Voice known{voice.name(), voiceLanguage(locale.name(), voice.name())};
            if (!known.language.isEmpty() && m_speech.locale() == locale)
                m_voices.push_back({known, locale, voice});
        }
    }
}

void SpeechServer::take(const QByteArray &line)
{
    if (const auto request = requestIn(line))
        take(*request);
}

void SpeechServer::take(const SpeechRequest &request)
{
    const Say *say = std::get_if<Say>(&request);
    m_next = say ? std::optional(*say) : std::nullopt;
    if (!m_current)
        return speakNext();
    m_isStopped = true;
    m_speech.stop();
    m_silence.start();
}

void SpeechServer::speakNext()
{
    if (!m_next)
        return;
    m_silence.stop();
    const Say say = *m_next;
    m_next.reset();
    choose(say.voice);
    m_speech.setRate(say.rate);
    m_current = say.id;
    m_hasBegun = m_isStopped = false;
    m_speech.say(say.text);
}

void SpeechServer::choose(const Voice &voice)
{
    const auto known
        = std::find_if(m_voices.begin(), m_voices.end(), [&](const KnownVoice &one) { return one.voice == voice; });
    if (known == m_voices.end() || m_chosen == voice)
        return;
    m_speech.setLocale(known->locale);
    m_speech.setVoice(known->engineVoice);
    m_chosen = voice;
}

// Ready before it has begun is the end of the one before.
void SpeechServer::stateChanged(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking)
        m_hasBegun = true;
    else if (state == QTextToSpeech::Error && !m_isStopped)
        finish(false);
    else if (state == QTextToSpeech::Ready && (m_hasBegun || m_isStopped))
        finish(true);
}

void SpeechServer::finish(bool isSpoken)
{
    if (!m_current)
        return;
    if (!m_isStopped)
        Q_EMIT told(lineOf(SpeechEvent(Said{*m_current, isSpoken})));
    m_current.reset();
    speakNext();
}

} // namespace fanye::app
