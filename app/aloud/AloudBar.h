// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aloud/Voices.h"

#include <QFrame>

class QToolButton;

namespace fanye::app {

class Actions;

// What the bar shows of the reading.
struct AloudView
{
    int speed = 100; // per cent
    QString language; // its name, in the reader's language
    std::vector<aloud::Voice> voices; // for that language
    QString voice; // the name of the one that reads
    bool isFollowed = true; // the book shows what is read
};

// A small bar over the lower edge of the book, or of its text where the book is hidden, while it is read aloud: the
// sentence before, pause, the next sentence, speed, voice, back to what is read, stop. Moves nothing.
class AloudBar : public QFrame
{
    Q_OBJECT
public:
    AloudBar(const Actions &actions, QWidget *over, QWidget *book); // the book is a part of what it lies over

    void setView(const AloudView &view);

Q_SIGNALS:
    void speedWanted(int speed); // per cent
    void voiceWanted(const QString &name);
    void followWanted();
    void stopWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // where the widget below lies
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &words, const char *name);
    void fillSpeeds();
    void fillVoices();
    void takePlace();

    QWidget &m_over;
    QWidget &m_book;
    AloudView m_view;
    QToolButton *m_speed;
    QToolButton *m_voice;
    QToolButton *m_follow;
};

} // namespace fanye::app
