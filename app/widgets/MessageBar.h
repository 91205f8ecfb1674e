// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace fanye::app {

// A bar above the book with one message, the newest. Not modal.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const QString &plainText); // error
    void inform(const QString &plainText); // success
    QString text() const;

private:
    void say(const QString &plainText, const QString &icon);

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace fanye::app
