// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aloud/SpeechMessages.h"

#include <QTextToSpeech>
#include <QTimer>

namespace fanye::app {

// Speaks what it is asked to, by Qt TextToSpeech. Any call may block for as long as the speech service does not answer.
class SpeechServer : public QObject
{
    Q_OBJECT
public:
    explicit SpeechServer(QObject *parent = nullptr);

    void begin(); // tells the voices
    void take(const QByteArray &line); // a request

Q_SIGNALS:
    void told(const QByteArray &line);

private:
    void take(const aloud::SpeechRequest &request);
    void learnVoices();
    void speakNext();
    void choose(const aloud::Voice &voice);
    void stateChanged(QTextToSpeech::State state);
    void finish(bool isSpoken);

    struct KnownVoice
    {
        aloud::Voice voice;
        QLocale locale;
        QVoice engineVoice;
    };

    QTextToSpeech m_speech;
    std::vector<KnownVoice> m_voices;
    aloud::Voice m_chosen;
    std::optional<aloud::Say> m_next; // waits until the one before has fallen silent
    std::optional<int> m_current; // being spoken
    bool m_hasBegun = false; // the service has said that it speaks
    bool m_isStopped = false; // the current one
    QTimer m_silence; // ends a wait for silence that the service does not report
};

} // namespace fanye::app
