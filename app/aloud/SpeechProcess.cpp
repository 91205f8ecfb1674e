// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aloud/SpeechProcess.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace fanye::app {

using namespace aloud;

namespace {

constexpr int libraryIsMissing = 127; // exit code of the dynamic loader
constexpr int farewell = 1000; // milliseconds to fall silent and end

} // namespace

QString speechProgram()
{
    const QString chosen = qEnvironmentVariable("FANYE_SPEECH");
    if (!chosen.isEmpty())
        return chosen;
    const QString self = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    const QString beside = QFileInfo(self).path() + QStringLiteral("/fanye-speech");
    return QFile::exists(beside) ? beside : QStringLiteral(FANYE_SPEECH_FOLDER "/fanye-speech");
}

SpeechProcess::SpeechProcess(const QString &program)
    : m_process(new QProcess)
{
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SpeechProcess::read);
    connect(m_process, &QProcess::finished, this, &SpeechProcess::ended);
    connect(
        m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT failed(SpeechFailure::NotInstalled);
        },
        Qt::QueuedConnection); // start() may emit it before anybody listens
    m_process->start(program, {});
}

// The process ends with its input; one that hangs is killed. Nobody waits for it.
SpeechProcess::~SpeechProcess()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater();
        return;
    }
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->write(lineOf(SpeechRequest(StopSaying())));
    m_process->closeWriteChannel();
    QTimer::singleShot(farewell, m_process, &QProcess::kill);
}

void SpeechProcess::say(const Say &what)
{
    m_process->write(lineOf(SpeechRequest(what)));
}

void SpeechProcess::stop()
{
    m_process->write(lineOf(SpeechRequest(StopSaying())));
}

void SpeechProcess::read()
{
    m_unread += m_process->readAllStandardOutput();
    for (auto end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const auto event = eventIn(m_unread.left(end));
        m_unread.remove(0, end + 1);
        if (event)
            take(*event);
    }
    if (m_unread.size() > longestMessage)
        m_process->kill();
}

void SpeechProcess::take(const SpeechEvent &event)
{
    if (const auto *said = std::get_if<Said>(&event))
        Q_EMIT this->said(said->id, said->isSpoken);
    else if (const auto *known = std::get_if<VoicesKnown>(&event))
        Q_EMIT voicesKnown(known->voices);
    else
        Q_EMIT failed(SpeechFailure::NoService);
}

void SpeechProcess::ended(int exitCode)
{
    const bool isMissing = m_process->exitStatus() == QProcess::NormalExit && exitCode == libraryIsMissing;
    Q_EMIT failed(isMissing ? SpeechFailure::NotInstalled : SpeechFailure::NotAnswering);
}

} // namespace fanye::app
