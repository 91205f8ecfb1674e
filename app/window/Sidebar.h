// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace fanye::app {

// The panels beside the book, one at a time, and a rail to choose between them: icons with a word below. A second click
// on the chosen one folds the panel away; the rail stays.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPanel(QWidget *panel, const QString &icon, const QString &words);
    void setCurrent(QWidget *panel); // and unfolds it
    QWidget *current() const;
    bool isFolded() const;
    void restoreFold(); // as the reader left it

private:
    void choose(int panel);
    void setFolded(bool folded);

    QVBoxLayout *m_rail;
    QButtonGroup *m_buttons;
    QStackedWidget *m_panels;
    int m_unfoldedWidth = 0; // to come back to
};

} // namespace fanye::app
