// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace fanye::app {

// A bar over the top of the book with one message, the newest, and where that offers something, a button for it. Not
// modal. Esc closes it, where nothing else in the window takes that key.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const QString &plainText); // error
    void inform(const QString &plainText); // success
    void offer(const QString &plainText, const QString &action); // see accepted()
    QString text() const;
    void dismiss();

Q_SIGNALS:
    void accepted(); // the button of the offer
    void focusReleased(); // the bar had the keyboard focus and is about to go

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // keys that reach the window

private:
    void say(const QString &plainText, const QString &icon);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace fanye::app
