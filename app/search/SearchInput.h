// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/SearchHistory.h"
#include "app/settings/Settings.h"

#include <QLineEdit>

namespace fanye::app {

// The search field, with a history: arrow keys or a menu, which can also clear it. A query enters the history when the
// reader goes to one of its hits.
class SearchInput : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchInput(QWidget *parent = nullptr);

    void remember(); // adds the current text to the history

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void hitsWanted(); // focus to the list of hits
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
