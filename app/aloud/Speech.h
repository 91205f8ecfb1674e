// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aloud/SpeechMessages.h"

#include <QObject>

#include <functional>
#include <memory>

namespace fanye::app {

// Why nothing is read aloud.
enum class SpeechFailure {
    NotInstalled, // Qt's part of it
    NoService,
    NoVoice, // at all
    NoVoiceForLanguage,
    NotAnswering,
    NoText,
};

// Something that speaks. First it tells its voices, or that it has failed; then it can be asked to speak. No call
// blocks. GUI thread.
class Speech : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void say(const aloud::Say &what) = 0; // instead of what is being said
    virtual void stop() = 0;

Q_SIGNALS:
    void voicesKnown(const std::vector<fanye::aloud::Voice> &voices);
    void said(int id, bool isSpoken); // not what was stopped
    void failed(fanye::app::SpeechFailure why); // the last signal
};

using MakeSpeech = std::function<std::unique_ptr<Speech>()>;

} // namespace fanye::app
