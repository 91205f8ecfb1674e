// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/EbookWords.h"

#include "app/messages/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

namespace fanye::app {
namespace {

struct EbookText
{
    Q_DECLARE_TR_FUNCTIONS(EbookText)
};

} // namespace

ebook::EbookWords ebookWords(const QString &language)
{
    ebook::EbookWords words;
    words.language = language;
    words.ownLanguage = QLocale(EbookText::tr("en", "the language of these words, BCP 47")).bcp47Name();
    words.generator = QStringLiteral("Fanye ") + QCoreApplication::applicationVersion();
    words.page = EbookText::tr("Page %1");
    words.picture = EbookText::tr("[Picture]");
    words.unpainted = [](const Failure &why, PageNumber page) { return pageErrorText(why, page); };
    return words;
}

} // namespace fanye::app
