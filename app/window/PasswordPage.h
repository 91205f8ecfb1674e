// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/StatePage.h"

class QLineEdit;

namespace fanye::app {

// Asks for the password of a locked issue until it is right. Stores none.
class PasswordPage : public StatePage
{
    Q_OBJECT
public:
    enum class Asking { First, AfterWrong };

    explicit PasswordPage(QWidget *parent = nullptr);
    void ask(const QString &fileName, Asking asking);

Q_SIGNALS:
    void entered(const QString &password);

private:
    void take();

    QLineEdit *m_password;
};

} // namespace fanye::app
