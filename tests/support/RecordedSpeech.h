// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aloud/Speech.h"

#include <QPointer>

#include <vector>

namespace fanye {

// What a reader's voice was asked to say, also by several of them one after the other.
struct SpeechRecord
{
    std::vector<aloud::Say> said;
    int made = 0, stops = 0;
    std::vector<aloud::Voice> voices{{QStringLiteral("Huihui"), QStringLiteral("zh")},
                                     {QStringLiteral("Kangkang"), QStringLiteral("zh")},
                                     {QStringLiteral("Hazel"), QStringLiteral("en")}};
    std::optional<app::SpeechFailure> failure; // instead of voices
    bool isMute = false; // never answers
    bool isQuick = false; // has said everything at once
    QPointer<app::Speech> speech; // the present one
};

// A voice that speaks as the test tells it to.
class RecordedSpeech : public app::Speech
{
public:
    explicit RecordedSpeech(SpeechRecord &record)
        : m_record(record)
    {
        ++record.made;
        record.speech = this;
        later([this] {
            if (m_record.failure)
                Q_EMIT failed(*m_record.failure);
            else if (!m_record.isMute)
                Q_EMIT voicesKnown(m_record.voices);
        });
    }

    void say(const aloud::Say &what) override
    {
        m_record.said.push_back(what);
        if (m_record.isQuick)
            finish();
    }
    void stop() override { ++m_record.stops; }

    // The last thing is said to its end.
    void finish()
    {
        later([this, id = m_record.said.back().id] { Q_EMIT said(id, true); });
    }

private:
    template <typename What> void later(What what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); }

    SpeechRecord &m_record;
};

} // namespace fanye
