// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aloud/SpeechPace.h"
#include "app/aloud/Speech.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace fanye::app {

// Has one thing said after the other. Makes a Speech when it is first needed; one that dies or does not answer in time
// is made anew once, and asked again. GUI thread.
class Speaker : public QObject
{
    Q_OBJECT
public:
    explicit Speaker(MakeSpeech make, QObject *parent = nullptr);
    ~Speaker() override;

    void setMakeSpeech(MakeSpeech make); // for tests
    void setPatience(int milliseconds)
    {
        m_leastPatience = milliseconds;
    } // at least; more for what takes longer to say

    void begin(); // ready() or failed() follows, also where it has begun before
    bool isReady() const { return m_voices.has_value(); }
    const std::vector<aloud::Voice> &voices() const; // of which there is one at least. REQUIRES: isReady()

    void say(const QString &text, const aloud::Voice &voice, int speed); // per cent. REQUIRES: isReady()
    void stop();
    int millisecondsFor(int units) const { return m_pace.millisecondsFor(units); } // UTF-16 units of what is said

Q_SIGNALS:
    void ready();
    void said(); // to the end
    void failed(fanye::app::SpeechFailure why); // begin() may be tried again

private:
    void make();
    void take(const std::vector<aloud::Voice> &voices);
    void takeSaid(int id, bool isSpoken);
    void lose(SpeechFailure why);
    void sayAgain();
    void drop();

    MakeSpeech m_make;
    std::unique_ptr<Speech> m_speech;
    std::optional<std::vector<aloud::Voice>> m_voices;
    std::optional<aloud::Say> m_saying;
    int m_lastId = 0;
    int m_losses = 0; // since something was said
    aloud::SpeechPace m_pace;
    aloud::Voice m_voice;
    double m_rate = 0;
    QElapsedTimer m_since;
    QTimer m_patience;
    QTimer m_rest; // ends the process of a voice that is not used any more
    int m_leastPatience = 20'000; // milliseconds
};

} // namespace fanye::app
