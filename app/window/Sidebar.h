// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace fanye::app {

// The panels beside the book, one at a time, with a row of buttons above to choose between them.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPanel(QWidget *panel, const QString &icon, const QString &words);
    void setCurrent(QWidget *panel);
    QWidget *current() const;

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
    QStackedWidget *m_panels;
};

} // namespace fanye::app
