// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/SearchHistory.h"
#include "app/settings/Settings.h"

#include <QLineEdit>

namespace fanye::app {

// Where one types what to look for. Remembers what was really looked for, and gives it back with the arrow up or from a
// menu, in which all of it can be forgotten.
class SearchInput : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchInput(QWidget *parent = nullptr);

    void remember(); // what stands there was worth it: a hit was gone to

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void hitsWanted(); // on to the list below
    void left(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addButtons();
    void openHistory();
    bool step(int key); // up or down through the history

    Settings m_settings;
    HistoryWalk m_walk;
};

} // namespace fanye::app
