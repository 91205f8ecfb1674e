// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aloud/Utterance.h"
#include "app/aloud/Speaker.h"
#include "app/session/Session.h"
#include "app/settings/Settings.h"

#include <functional>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

// Reads the open issue aloud, sentence by sentence, to its end. A pause breaks a sentence off, which is then begun
// anew. Speed and voice are remembered for each language. GUI thread.
class ReadAloud : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off,
        Waiting, // for the voice, or for text that is not read from the file yet
        Speaking,
        Paused,
    };

    // REQUIRES: session and book outlive this.
    ReadAloud(const Session &session, const flip::FlipView &book, MakeSpeech make, QObject *parent = nullptr);

    void start(); // with the selected sentence, or else the first that begins on the open pages
    void startAt(const text::TextPlace &place); // with the sentence that has it
    void stop();
    void setPaused(bool isPaused);
    void next(); // sentence
    void previous();

    State state() const { return m_state; }
    const std::optional<aloud::Utterance> &current() const { return m_current; } // none: off
    // Of the language of the current sentence.
    QString language() const { return m_current ? m_current->language : QString(); }
    SpeechSettings speech() const { return m_settings.speechSettings(language()); }
    std::vector<aloud::Voice> voices() const;
    QString voice() const; // its name
    void setSpeed(int speed); // per cent
    void setVoice(const QString &name);
    int millisecondsFor(double share) const; // of the current sentence, as far as the pace is known
    Speaker &speaker() { return *m_speaker; }

Q_SIGNALS:
    void changed(); // the state, the sentence, its voice
    void sentenceBegan(); // is spoken from now on, also once more
    void failed(fanye::app::SpeechFailure why, const QString &language); // and stopped

private:
    enum class Seek { At, From };
    void seek(const text::TextPlace &place, Seek how);
    void speak();
    std::optional<aloud::Voice> voiceNow() const;
    void setState(State state);
    void skip();
    void fail(SpeechFailure why);
    void change(const std::function<void(SpeechSettings &)> &how); // for the language of the current sentence
    void textGrew();

    const Session &m_session;
    const flip::FlipView &m_book;
    Speaker *m_speaker;
    Settings m_settings;
    State m_state = State::Off;
    std::optional<aloud::Utterance> m_current;
    struct Wanted
    {
        text::TextPlace place;
        Seek how;
    };
    std::optional<Wanted> m_wanted; // its text is not there yet
    bool m_hasSpoken = false; // since it was started
    int m_skipped = 0; // sentences in languages without a voice, one after the other
};

} // namespace fanye::app
