// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/EbookErrorText.h"

#include "app/messages/ErrorText.h"
#include "issue/PlainText.h"

#include <QCoreApplication>

namespace fanye::app {
namespace {

struct EbookErrorText
{
    Q_DECLARE_TR_FUNCTIONS(EbookErrorText)
};

} // namespace

QString ebookErrorText(const Failure &why, const QString &issue, const QString &ebook)
{
    switch (why.reason) {
    case Reason::CannotWrite:
        return errorText(why, ebook);
    case Reason::NotAllowed:
        return EbookErrorText::tr("The author of “%1” does not allow it to be copied, and an e-book is a copy. Ask the "
                                  "author for a file without this lock.")
            .arg(plainText(issue));
    case Reason::NotFound:
        return EbookErrorText::tr("“%1” is no longer the file that was opened, so no e-book was made of it. Open it "
                                  "again and try once more.")
            .arg(plainText(issue));
    default:
        return errorText(why, issue);
    }
}

} // namespace fanye::app
