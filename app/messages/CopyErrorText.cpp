// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/CopyErrorText.h"

#include "app/messages/ErrorText.h"
#include "issue/PlainText.h"

#include <QCoreApplication>

namespace fanye::app {
namespace {

struct CopyErrorText
{
    Q_DECLARE_TR_FUNCTIONS(CopyErrorText)
};

} // namespace

QString copyErrorText(const Failure &why, const QString &issue, const QString &copy)
{
    switch (why.reason) {
    case Reason::CannotWrite:
        return errorText(why, copy);
    case Reason::NotAllowed:
    case Reason::EngineMissing:
    case Reason::Unprotected:
        return errorText(why, issue);
    case Reason::TooSlow:
        return CopyErrorText::tr("Saving a copy of “%1” took too long, so Fanye gave up. Nothing was written.")
            .arg(plainText(issue));
    case Reason::TooLarge:
        return CopyErrorText::tr("A copy of “%1” needs more memory than Fanye allows for one file. Nothing was written.")
            .arg(plainText(issue));
    default:
        return CopyErrorText::tr("“%1” is damaged in a way that lets it be read but not copied with contents. Get the "
                                 "file again, from its source if you can. Nothing was written.")
            .arg(plainText(issue));
    }
}

} // namespace fanye::app
