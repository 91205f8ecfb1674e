// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aloud/AloudCommands.h"

#include "app/aloud/AloudBar.h"
#include "app/aloud/PageFollowing.h"
#include "app/aloud/ReadAloud.h"
#include "app/aloud/SpeechFailureText.h"
#include "app/aloud/SpeechProcess.h"
#include "app/commands/Actions.h"
#include "app/desktop/TintedIcon.h"
#include "flip/view/FlipView.h"
#include "text/selection/TextHit.h"

#include <QFile>
#include <QMenu>

#include <utility>

namespace fanye::app {

using namespace text;

namespace {

void showPause(QAction &action, bool isPaused)
{
    action.setIcon(tintedIcon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    action.setText(isPaused ? AloudCommands::tr("&Continue") : AloudCommands::tr("&Pause"));
    action.setIconText(plainWords(action));
    action.setToolTip(
        QStringLiteral("%1 (%2)").arg(plainWords(action), action.shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

AloudCommands::AloudCommands(const Session &session, ReadAloud &reading, flip::FlipView &book, const Actions &actions,
                             QWidget *over, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_reading(reading)
    , m_book(book)
    , m_actions(actions)
    , m_following(new PageFollowing(session, reading, book, this))
    , m_over(*over)
{
    const bool isOffered = QFile::exists(speechProgram());
    for (const Command command :
         {Command::ReadAloud, Command::PauseReading, Command::PreviousSentence, Command::NextSentence})
        actions[command]->setVisible(isOffered);
    connectActions();
    connect(m_following, &PageFollowing::changed, this, &AloudCommands::show);
    connect(&reading, &ReadAloud::changed, this, &AloudCommands::show);
    connect(&reading, &ReadAloud::changed, this, &AloudCommands::mark);
    connect(&reading, &ReadAloud::failed, this, [this](SpeechFailure why, const QString &language) {
        Q_EMIT notPossible(speechFailureText(why, language));
    });
    show();
}

void AloudCommands::connectActions()
{
    connect(m_actions[Command::ReadAloud], &QAction::triggered, &m_reading, [this](bool on) {
        on ? m_reading.start() : m_reading.stop();
        show(); // it may have failed at once
    });
    connect(m_actions[Command::PauseReading], &QAction::triggered, &m_reading,
            [this] { m_reading.setPaused(m_reading.state() != ReadAloud::State::Paused); });
    connect(m_actions[Command::PreviousSentence], &QAction::triggered, this, [this] {
        m_following->follow();
        m_reading.previous();
    });
    connect(m_actions[Command::NextSentence], &QAction::triggered, this, [this] {
        m_following->follow();
        m_reading.next();
    });
}

// When first needed, to keep the start short.
void AloudCommands::makeBar()
{
    m_bar = new AloudBar(m_actions, &m_over, &m_book);
    connect(m_bar, &AloudBar::speedWanted, &m_reading, &ReadAloud::setSpeed);
    connect(m_bar, &AloudBar::voiceWanted, &m_reading, &ReadAloud::setVoice);
    connect(m_bar, &AloudBar::followWanted, m_following, &PageFollowing::follow);
    connect(m_bar, &AloudBar::stopWanted, &m_reading, &ReadAloud::stop);
}

void AloudCommands::show()
{
    const bool isOn = m_reading.state() != ReadAloud::State::Off;
    const bool isPaused = m_reading.state() == ReadAloud::State::Paused;
    m_actions[Command::ReadAloud]->setChecked(isOn);
    if (std::exchange(m_isPaused, isPaused) != isPaused)
        showPause(*m_actions[Command::PauseReading], isPaused);
    for (const Command command : {Command::PauseReading, Command::PreviousSentence, Command::NextSentence})
        m_actions[command]->setEnabled(isOn);
    if (isOn && !m_bar)
        makeBar();
    if (!m_bar)
        return;
    if (isOn)
        m_bar->setView({m_reading.speech().speed, languageName(m_reading.language()), m_reading.voices(),
                        m_reading.voice(), m_following->isFollowing()});
    m_bar->setVisible(isOn);
}

void AloudCommands::mark()
{
    const OpenIssue *issue = m_session.openIssue();
    const TextSpan span = m_reading.current() ? m_reading.current()->span : TextSpan();
    if (std::exchange(m_marked, span) == span)
        return;
    if (issue)
        m_book.setSpoken(issue->analysis->text(), span);
    Q_EMIT spoken(span);
}

void AloudCommands::offerIn(QMenu &menu, QPoint at)
{
    const OpenIssue *issue = m_session.openIssue();
    const auto spot = m_book.spotAt(at);
    const PageText *page = issue && spot ? issue->analysis->text().find(spot->page) : nullptr;
    const auto hit = page ? nearestText(*page, spot->point) : std::nullopt;
    if (!hit || !m_actions[Command::ReadAloud]->isVisible())
        return;
    menu.addAction(tintedIcon(QStringLiteral("speak")), tr("Read aloud from &here"), &m_reading,
                   [this, place = hit->glyph] { m_reading.startAt(place); });
    menu.addSeparator();
}

} // namespace fanye::app
