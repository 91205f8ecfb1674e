// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/Legibility.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

TEST_CASE("Titles that people write are legible")
{
    const auto title = GENERATE(values<const char *>({
        "不忘初心",
        "編輯小語",
        "封面故事：制造业回暖",
        "“引言”——结论（上）",
        "2024年第3期 PDF文件",
        "Café Übersicht – Résumé",
        "日本語の見出し",
        "목차와 서문",
        "Содержание",
        "Περιεχόμενα",
        "",
        "α、β 与 γ",
        "①前言 ②目录",
        "→ 下一页",
    }));
    CAPTURE(title);
    CHECK(illegibility(QString::fromUtf8(title)) == 0);
}

TEST_CASE("Letters that no title holds are counted")
{
    CHECK(illegibility(QString(1, QChar(0xE123))) == 4);
    CHECK(illegibility(QString(1, QChar(0xD800))) == 4);
    CHECK(illegibility(QString(1, QChar(0xFFFD))) == 4);
    CHECK(illegibility(QStringLiteral("編輯ྊ")) == 2);
    CHECK(illegibility(QStringLiteral("龘")) == 1);
}

TEST_CASE("What a library may have decoded wrongly is doubtful")
{
    const auto doubtful = GENERATE(values<const char *>({"·âÃæ", "å“·é¦Œ", "編輯ྊ",
                                                         "\x1BzhCN\x1B"
                                                         "封面",
                                                         "ï»¿ç¿»", "ÿþ1N", "\xEF\xBF\xBD"}));
    CAPTURE(doubtful);
    CHECK(isDoubtful(QString::fromUtf8(doubtful)));
}

TEST_CASE("Ordinary titles are not doubtful")
{
    const auto ordinary
        = GENERATE(values<const char *>({"Report 2024", "Café Übersicht – Résumé", "封面故事：制造业回暖",
                                         "“引言”——结论", "Содержание", "日本語の見出し", "목차", ""}));
    CAPTURE(ordinary);
    CHECK_FALSE(isDoubtful(QString::fromUtf8(ordinary)));
}
