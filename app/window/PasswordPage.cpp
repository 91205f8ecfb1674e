// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PasswordPage.h"

#include <QLineEdit>
#include <QPushButton>

namespace fanye::app {

PasswordPage::PasswordPage(QWidget *parent)
    : StatePage(QStringLiteral("lock"), parent)
    , m_password(new QLineEdit(this))
{
    setTitle(tr("This issue is locked"));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    addBelow(m_password);
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordPage::take);
    connect(addButton(tr("Unlock")), &QPushButton::clicked, this, &PasswordPage::take);
}

void PasswordPage::ask(const QString &fileName, Asking asking)
{
    setSentence(
        asking == Asking::AfterWrong
            ? tr("That is not the password of “%1”. Please try again; mind capital letters and the input method.")
                  .arg(fileName)
            : tr("“%1” opens with a password. Fanye does not keep it.").arg(fileName));
    m_password->clear();
    m_password->setFocus();
}

void PasswordPage::take()
{
    const QString password = m_password->text();
    m_password->clear();
    Q_EMIT entered(password);
}

} // namespace fanye::app
