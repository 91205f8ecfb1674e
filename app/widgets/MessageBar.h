// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace fanye::app {

// A line above the book that tells the reader something without standing in the way. One message at a time, the newest.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const QString &plainText); // something went wrong
    void inform(const QString &plainText); // something is done
    QString text() const;

private:
    void say(const QString &plainText, const QString &icon);

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace fanye::app
