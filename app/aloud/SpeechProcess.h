// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aloud/Speech.h"

#include <QProcess>

namespace fanye::app {

// The path of fanye-speech. It is built only where Qt TextToSpeech is known: then the file exists.
QString speechProgram();

// Speaks by a process of fanye-speech, which dies with it.
class SpeechProcess : public Speech
{
    Q_OBJECT
public:
    explicit SpeechProcess(const QString &program);
    ~SpeechProcess() override;

    void say(const aloud::Say &what) override;
    void stop() override;

private:
    void read();
    void take(const aloud::SpeechEvent &event);
    void ended(int exitCode);

    QProcess *m_process; // outlives this by a moment
    QByteArray m_unread;
};

} // namespace fanye::app
