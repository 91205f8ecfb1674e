// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aloud/ReadAloud.h"

#include "aloud/Utterances.h"
#include "flip/view/BookSelection.h"
#include "flip/view/FlipView.h"

#include <QLocale>

namespace fanye::app {

using namespace aloud;
using namespace text;

namespace {

constexpr int mostSkipped = 20;

QString latinLanguage()
{
    const QLocale system = QLocale::system();
    const bool isLatin = system.script() == QLocale::LatinScript && system.language() != QLocale::C;
    return isLatin ? system.name().section(QLatin1Char('_'), 0, 0) : QStringLiteral("en");
}

} // namespace

ReadAloud::ReadAloud(const Session &session, const flip::FlipView &book, MakeSpeech make, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_book(book)
    , m_speaker(new Speaker(std::move(make), this))
{
    connect(&session, &Session::aboutToClose, this, &ReadAloud::stop);
    connect(&session, &Session::ready, this, [this](const OpenIssue &issue) {
        connect(issue.analysis.get(), &TextAnalysis::grown, this, &ReadAloud::textGrew);
    });
    connect(m_speaker, &Speaker::ready, this, [this] {
        if (m_state == State::Waiting && m_current && !m_wanted)
            speak();
    });
    connect(m_speaker, &Speaker::said, this, [this] {
        m_hasSpoken = true;
        m_skipped = 0;
        if (m_current)
            seek(m_current->span.last, Seek::From);
    });
    connect(m_speaker, &Speaker::failed, this, [this](SpeechFailure why) {
        if (m_state != State::Off)
            fail(why);
    });
}

void ReadAloud::start()
{
    if (!m_session.openIssue())
        return;
    if (const auto selection = m_book.selecting().selection())
        return startAt(selection->first);
    stop();
    seek({m_book.page(), 0}, Seek::From);
}

void ReadAloud::startAt(const TextPlace &place)
{
    stop();
    if (m_session.openIssue())
        seek(place, Seek::At);
}

void ReadAloud::seek(const TextPlace &place, Seek how)
{
    const TextAnalysis &analysis = *m_session.openIssue()->analysis;
    m_wanted.reset();
    if (!analysis.isComplete()) { // running heads are known, and places stay, only when all pages have been compared
        m_wanted = Wanted{place, how};
        if (m_state != State::Paused)
            setState(State::Waiting);
        return;
    }
    const IssueText &text = analysis.text();
    const auto found
        = how == Seek::At ? utteranceAt(text, place, latinLanguage()) : utteranceFrom(text, place, latinLanguage());
    if (found) {
        m_current = found;
        m_state == State::Paused ? Q_EMIT changed() : speak();
    } else if (m_hasSpoken) {
        stop();
    } else {
        fail(m_current ? SpeechFailure::NoVoiceForLanguage : SpeechFailure::NoText);
    }
}

void ReadAloud::textGrew()
{
    if (m_wanted && m_session.openIssue())
        seek(m_wanted->place, m_wanted->how);
}

void ReadAloud::speak()
{
    if (!m_speaker->isReady()) {
        setState(State::Waiting);
        return m_speaker->begin();
    }
    const auto voice = voiceNow();
    if (!voice)
        return skip();
    m_speaker->say(m_current->text, *voice, speech().speed);
    setState(State::Speaking);
    Q_EMIT sentenceBegan();
}

// A sentence in another language is passed over where the rest can be read.
void ReadAloud::skip()
{
    if (++m_skipped > mostSkipped)
        return fail(SpeechFailure::NoVoiceForLanguage);
    seek(m_current->span.last, Seek::From);
}

std::optional<Voice> ReadAloud::voiceNow() const
{
    return voiceFor(m_speaker->voices(), language(), speech().voice);
}

std::vector<Voice> ReadAloud::voices() const
{
    return m_speaker->isReady() ? voicesOf(m_speaker->voices(), language()) : std::vector<Voice>();
}

QString ReadAloud::voice() const
{
    const auto voice = m_speaker->isReady() ? voiceNow() : std::nullopt;
    return voice ? voice->name : QString();
}

int ReadAloud::millisecondsFor(double share) const
{
    return m_current ? m_speaker->millisecondsFor(int(share * double(m_current->text.size()))) : 0;
}

void ReadAloud::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ReadAloud::stop()
{
    if (m_state == State::Off)
        return;
    m_speaker->stop();
    m_current.reset();
    m_wanted.reset();
    m_hasSpoken = false;
    m_skipped = 0;
    setState(State::Off);
}

void ReadAloud::fail(SpeechFailure why)
{
    const QString unread = language();
    stop();
    Q_EMIT failed(why, unread);
}

void ReadAloud::setPaused(bool isPaused)
{
    if (m_state == State::Off || isPaused == (m_state == State::Paused))
        return;
    if (isPaused) {
        m_speaker->stop();
        setState(State::Paused);
    } else if (m_wanted || !m_current) {
        setState(State::Waiting);
    } else {
        speak();
    }
}

void ReadAloud::next()
{
    if (m_current)
        seek(m_current->span.last, Seek::From);
}

void ReadAloud::previous()
{
    if (!m_current)
        return;
    const IssueText &text = m_session.openIssue()->analysis->text();
    if (const auto before = utteranceBefore(text, m_current->span.first, latinLanguage()))
        m_current = before;
    m_wanted.reset();
    m_state == State::Paused ? Q_EMIT changed() : speak();
}

void ReadAloud::setSpeed(int speed)
{
    change([speed](SpeechSettings &settings) { settings.speed = speed; });
}

void ReadAloud::setVoice(const QString &name)
{
    change([&name](SpeechSettings &settings) { settings.voice = name; });
}

void ReadAloud::change(const std::function<void(SpeechSettings &)> &how)
{
    if (!m_current) // nothing has a language yet
        return;
    SpeechSettings settings = speech();
    how(settings);
    m_settings.setSpeechSettings(language(), settings);
    m_state == State::Speaking ? speak() : Q_EMIT changed();
}

} // namespace fanye::app
