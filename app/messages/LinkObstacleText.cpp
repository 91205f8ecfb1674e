// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/LinkObstacleText.h"

#include "issue/PlainText.h"

#include <QCoreApplication>
#include <QUrl>

namespace fanye::app {
namespace {

struct LinkObstacleText
{
    Q_DECLARE_TR_FUNCTIONS(LinkObstacleText)
};

} // namespace

// No default, so that an obstacle without a sentence does not compile.
QString linkObstacleText(LinkObstacle obstacle)
{
    switch (obstacle) {
    case LinkObstacle::MissingPage:
        return LinkObstacleText::tr("This link leads to a page that the issue does not have.");
    case LinkObstacle::OtherFile:
        return LinkObstacleText::tr(
            "This link leads to another file. Fanye follows links to pages of the issue and to web "
            "and mail addresses only.");
    case LinkObstacle::Program:
        return LinkObstacleText::tr("This link would start a program. For your safety Fanye does not do that.");
    case LinkObstacle::Script:
        return LinkObstacleText::tr("This link would run a script. For your safety Fanye does not do that.");
    case LinkObstacle::Form:
        return LinkObstacleText::tr("This link would send or change a form, which Fanye cannot do.");
    case LinkObstacle::Address:
        return LinkObstacleText::tr(
            "This link's address is not for a browser or a mail program. For your safety Fanye does "
            "not open it.");
    case LinkObstacle::Unsupported:
        return LinkObstacleText::tr("This link does something that Fanye does not support, such as playing a film.");
    }
    return {};
}

QString linkNotice(const Link &link)
{
    if (link.target)
        return {};
    if (link.obstacle)
        return linkObstacleText(*link.obstacle);
    const QUrl url(link.url, QUrl::StrictMode);
    if (url.scheme() == QLatin1String("tel"))
        return LinkObstacleText::tr("Telephone number: %1").arg(plainText(url.path(QUrl::FullyDecoded)));
    return {};
}

} // namespace fanye::app
