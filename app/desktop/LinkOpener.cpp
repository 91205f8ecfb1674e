// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/LinkOpener.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace fanye::app {
namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

} // namespace

LinkVerdict verdictOn(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const QString scheme = parsed.scheme().toLower();
    const bool isWeb
        = (scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !parsed.host().isEmpty();
    const bool isMail = scheme == QLatin1String("mailto");
    return parsed.isValid() && (isWeb || isMail) ? LinkVerdict::Ask : LinkVerdict::Inert;
}

QString shownAddress(const QString &url)
{
    return QString::fromLatin1(QUrl(url, QUrl::StrictMode).toEncoded());
}

void offerToOpen(const QString &url, QWidget *window)
{
    if (verdictOn(url) == LinkVerdict::Inert)
        return;
    auto *question
        = new QMessageBox(QMessageBox::Question, LinkText::tr("Open this address?"),
                          LinkText::tr("The issue leads to this address outside:"), QMessageBox::NoButton, window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(shownAddress(url));
    auto *open = question->addButton(LinkText::tr("Open"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    QObject::connect(open, &QPushButton::clicked, question, [url] { QDesktopServices::openUrl(QUrl(url)); });
    question->open();
}

} // namespace fanye::app
