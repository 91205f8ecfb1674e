// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ErrorText.h"

#include "support/Catch.h"

#include <QSet>

using namespace fanye;
using namespace fanye::app;

TEST_CASE("each kind of file that is no PDF has a sentence of its own, with its name in it")
{
    QSet<QString> sentences;
    for (int kind = int(FileKind::Unknown); kind <= int(FileKind::Database); ++kind) {
        const QString sentence = errorText({Reason::NotPdf, {}, FileKind(kind)}, QStringLiteral("monthly.pdf"));
        CAPTURE(kind, sentence.toStdString());
        CHECK(sentence.contains(QStringLiteral("“monthly.pdf”")));
        CHECK(sentence.contains(QStringLiteral("PDF")));
        CHECK_FALSE(sentences.contains(sentence));
        sentences.insert(sentence);
    }
}
