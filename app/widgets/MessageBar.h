// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace fanye::app {

// A bar above the book with one message, the newest, and where that offers something, a button for it. Not modal.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const QString &plainText); // error
    void inform(const QString &plainText); // success
    void offer(const QString &plainText, const QString &action); // see accepted()
    QString text() const;

Q_SIGNALS:
    void accepted(); // the button of the offer

private:
    void say(const QString &plainText, const QString &icon);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace fanye::app
