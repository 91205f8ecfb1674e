// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aloud/Speaker.h"

namespace fanye::app {

using namespace aloud;

namespace {

constexpr int longestRest = 60'000; // milliseconds
constexpr int slower = 4; // than expected may a voice be before it is taken for dead

} // namespace

Speaker::Speaker(MakeSpeech make, QObject *parent)
    : QObject(parent)
    , m_make(std::move(make))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { lose(SpeechFailure::NotAnswering); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(longestRest);
    connect(&m_rest, &QTimer::timeout, this, &Speaker::drop);
}

// At once: there may be no event loop any more.
Speaker::~Speaker()
{
    if (m_speech)
        m_speech->disconnect(this);
}

void Speaker::setMakeSpeech(MakeSpeech make)
{
    drop();
    m_make = std::move(make);
}

const std::vector<Voice> &Speaker::voices() const
{
    return *m_voices;
}

void Speaker::begin()
{
    m_rest.stop();
    m_saying.reset();
    if (m_voices)
        QMetaObject::invokeMethod(this, &Speaker::ready, Qt::QueuedConnection);
    else if (!m_speech)
        make();
}

void Speaker::make()
{
    m_speech = m_make();
    connect(m_speech.get(), &Speech::voicesKnown, this, &Speaker::take);
    connect(m_speech.get(), &Speech::said, this, &Speaker::takeSaid);
    connect(m_speech.get(), &Speech::failed, this, &Speaker::lose);
    m_patience.start(m_leastPatience);
}

void Speaker::take(const std::vector<Voice> &voices)
{
    m_patience.stop();
    if (voices.empty()) {
        drop();
        Q_EMIT failed(SpeechFailure::NoVoice);
        return;
    }
    m_voices = voices;
    m_saying ? sayAgain() : Q_EMIT ready();
}

void Speaker::say(const QString &text, const Voice &voice, int speed)
{
    const double rate = rateFor(speed);
    if (voice != m_voice || rate != m_rate)
        m_pace.forget();
    m_voice = voice;
    m_rate = rate;
    m_saying = Say{++m_lastId, text, voice, rate};
    sayAgain();
}

void Speaker::sayAgain()
{
    m_rest.stop();
    m_since.start();
    m_patience.start(m_leastPatience + slower * m_pace.millisecondsFor(int(m_saying->text.size())));
    m_speech->say(*m_saying);
}

void Speaker::stop()
{
    m_saying.reset();
    if (m_speech)
        m_rest.start();
    if (!m_voices)
        return;
    m_patience.stop();
    m_speech->stop();
}

void Speaker::takeSaid(int id, bool isSpoken)
{
    if (!m_saying || id != m_saying->id)
        return;
    if (!isSpoken)
        return lose(SpeechFailure::NotAnswering);
    m_patience.stop();
    m_losses = 0;
    m_pace.spoke(int(m_saying->text.size()), int(m_since.elapsed()));
    m_saying.reset();
    Q_EMIT said();
}

// A service that has restarted is there again for the next process.
void Speaker::lose(SpeechFailure why)
{
    const bool isSaying = m_saying.has_value();
    const bool isIdle = m_voices && !isSaying;
    const auto saying = m_saying;
    drop();
    if (isIdle && why == SpeechFailure::NotAnswering)
        return; // the next sentence gets another process
    if (why == SpeechFailure::NotAnswering && isSaying && m_losses++ == 0) {
        m_saying = saying;
        return make();
    }
    m_losses = 0;
    Q_EMIT failed(why);
}

// Not at once: it may be the one that calls.
void Speaker::drop()
{
    m_patience.stop();
    m_rest.stop();
    m_voices.reset();
    m_saying.reset();
    if (!m_speech)
        return;
    m_speech->disconnect(this);
    m_speech.release()->deleteLater();
}

} // namespace fanye::app
