// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/LinkObstacleText.h"

#include "support/Catch.h"

#include <QSet>

using namespace fanye;
using namespace fanye::app;

TEST_CASE("Each obstacle of a link has a sentence of its own")
{
    QSet<QString> sentences;
    for (int obstacle = 0; obstacle <= int(LinkObstacle::Unsupported); ++obstacle) {
        const QString sentence = linkObstacleText(LinkObstacle(obstacle));
        CAPTURE(obstacle, sentence.toStdString());
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK_FALSE(sentences.contains(sentence));
        sentences.insert(sentence);
    }
}

TEST_CASE("Only a link that opens nothing has a notice")
{
    Link link;
    link.target = PageNumber::fromNumber(2);
    CHECK(linkNotice(link).isEmpty());
    link.target.reset();
    link.url = QStringLiteral("https://example.org/");
    CHECK(linkNotice(link).isEmpty());
    link.url = QStringLiteral("tel:010-12345678");
    CHECK(linkNotice(link) == QStringLiteral("Telephone number: 010-12345678"));
    link.url.clear();
    link.obstacle = LinkObstacle::Program;
    CHECK(linkNotice(link) == linkObstacleText(LinkObstacle::Program));
}
