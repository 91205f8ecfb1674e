// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PageSound.h"

#include "app/commands/Actions.h"
#include "app/desktop/PaperSound.h"
#include "flip/view/FlipView.h"

namespace fanye::app {

using namespace flip;

PageSound::PageSound(FlipView &book, const Actions &actions, OpenSound open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
{
    actions[Command::Sound]->setChecked(m_settings.hasSound());
    connect(actions[Command::Sound], &QAction::triggered, this, [this](bool on) {
        m_settings.setSound(on);
        setOn(on);
    });
    connect(&book, &FlipView::leafPassed, this, &PageSound::hear);
    setOn(m_settings.hasSound());
}

void PageSound::setOn(bool on)
{
    if (on)
        m_thread.emplace(m_open);
    else
        m_thread.reset();
}

void PageSound::hear(double speed)
{
    if (m_thread)
        m_thread->play(paperSound(speed));
}

} // namespace fanye::app
