// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/titles/TitleSense.h"
#include "support/Catch.h"

using namespace fanye::contents;

TEST_CASE("Words that are no title, and titles that look like them")
{
    struct Row
    {
        const char *words;
        std::optional<NoTitle> why;
    };
    const Row rows[] = {
        {"suite page 2", NoTitle::JumpLine},
        {"… suite de la page 4", NoTitle::JumpLine},
        {"(continued on page 12)", NoTitle::JumpLine},
        {"Treasurer’s Report ~ continued", NoTitle::JumpLine},
        {"Fortsetzung auf Seite 3", NoTitle::JumpLine},
        {"（下转第5页）", NoTitle::JumpLine},
        {"上接第 2 版", NoTitle::JumpLine},
        {"续上页", NoTitle::JumpLine},
        {"Suite française", {}},
        {"To be continued", NoTitle::JumpLine},
        {"下转折点的到来", {}},
        {"300 000 F", NoTitle::Quantity},
        {"2 ans", NoTitle::Quantity},
        {"6 &", NoTitle::Quantity},
        {"1.250,00 €", NoTitle::Quantity},
        {"7 Wonders", {}},
        {"3 FAQ", {}},
        {"5 API", {}},
        {"2 Art", {}},
        {"12 km", NoTitle::Quantity},
        {"第一卷", {}},
        {"第二辑", {}},
        {"3月", {}},
        {"2023年", {}},
        {"2024年3月", NoTitle::DateLine},
        {"3月号", NoTitle::DateLine},
        {"第3期", NoTitle::DateLine},
        {"HTML, CSS, XML", {}},
        {"NFS, SMB & FTP", {}},
        {"MPLS VPN & BGP", {}},
        {"5G", {}},
        {"24 小时", {}},
        {"juin 1998", NoTitle::DateLine},
        {"7 November 2011", NoTitle::DateLine},
        {"juin–juillet 1998", NoTitle::DateLine},
        {"numéro 20", NoTitle::DateLine},
        {"Vol. 12 No. 3", NoTitle::DateLine},
        {"2024年第3期", NoTitle::DateLine},
        {"2024年第3期（总第134期）", NoTitle::DateLine},
        {"2024年2月号", NoTitle::DateLine},
        {"May", {}},
        {"第三期工程竣工", {}},
        {"Le casse de mars 1998", {}},
        {"2024年工作要点", {}},
        {"kikikikikikikiki", NoTitle::Ornament},
        {"gtgtgtgtg gtgtgtgtg", NoTitle::Ornament},
        {"s'dfjlsjfsjsfjsjfsaa;s", NoTitle::Ornament},
        {"Rhythms and Schnitzel", {}},
        {"Geschichtsschreibung", {}},
        {"Schlumpf & Strumpf", {}},
        {"Ouagadougou", {}},
        {"HTML", {}},
        {"Пространство", {}},
        {"The Minuteman Repeater As s o c ia tion", NoTitle::BrokenWord},
        {"I, a robot", {}},
        {"ÂýÒ»µã", NoTitle::Misread}, // GBK read as Latin-1
        {"³ ®.p·¢Õ¹", NoTitle::Misread},
        {"æ˜¥å¤©çš„è„šæ\u00AD¥", NoTitle::Misread}, // UTF-8
        {"½s¿è¤p»y", NoTitle::Misread}, // Big5
        {"Óòðîì íà óëèöå", NoTitle::Misread}, // Windows-1251
        {"\u0001\u0002\u0003\u0004", NoTitle::Misread},
        {"\uE013\uE045\uE0A1abc", NoTitle::Misread},
        {"标\uFFFD和\uFFFD尾", NoTitle::Misread},
        {"\uF06C 卷首语", {}}, // a bullet
        {"Été à Évian", {}},
        {"DÉJÀ VU À L’ÉCOLE", {}},
        {"Äpfel & Öl", {}},
        {"¿Qué? ¡Ñandú!", {}},
        {"Ísland ær og þæö", {}},
        {"«À l’œuvre»", {}},
        {"卷首语", {}},
        {"Q & A", {}},
        {"", {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.words);
        CHECK(noTitle(QString::fromUtf8(row.words)) == row.why);
    }
}

TEST_CASE("A small letter that comes first")
{
    CHECK(beginsSmall(QString::fromUtf8("ment")));
    CHECK(beginsSmall(QString::fromUtf8("… et monnayent")));
    CHECK_FALSE(beginsSmall(QString::fromUtf8("Les intrusions")));
    CHECK_FALSE(beginsSmall(QString::fromUtf8("卷首语")));
    CHECK_FALSE(beginsSmall(QString::fromUtf8("3 ans")));
    CHECK_FALSE(beginsSmall(QString::fromUtf8("")));
}
