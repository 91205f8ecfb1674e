// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/signs/Characters.h"
#include "support/Catch.h"
#include "support/Typesetter.h"
#include "text/layout/IssueText.h"

#include <QChar>

#include <set>
#include <string>

using namespace fanye;
using namespace fanye::text;

namespace {

// Assigned code points for which the two do not say the same.
template <typename One, typename Other> std::set<char32_t> differences(One one, Other other)
{
    std::set<char32_t> differing;
    for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
        if (QChar::category(c) != QChar::Other_NotAssigned && one(c) != other(c))
            differing.insert(c);
    }
    return differing;
}

std::set<char32_t> range(char32_t first, char32_t last)
{
    std::set<char32_t> all;
    for (char32_t c = first; c <= last; ++c)
        all.insert(c);
    return all;
}

} // namespace

TEST_CASE("Han are the signs of that script, and 〆, which stands for one")
{
    const auto isScript = [](char32_t c) { return QChar::script(c) == QChar::Script_Han; };
    // The hook and the reading marks of the last three are no signs by themselves.
    CHECK(differences(isHan, isScript) == std::set<char32_t>{0x3006, 0x16FE2, 0x16FF0, 0x16FF1});
}

TEST_CASE("kana are the letters of both scripts with the signs that lengthen and voice them")
{
    const auto isScript = [](char32_t c) {
        return QChar::script(c) == QChar::Script_Hiragana || QChar::script(c) == QChar::Script_Katakana;
    };
    std::set<char32_t> different = range(0x3099, 0x309C); // voicing
    different.insert({0x30FC, 0xFF70, 0xFF9E, 0xFF9F}); // ー, and the same half as wide
    different.merge(range(0x32D0, 0x32FE)); // in circles
    different.merge(range(0x3300, 0x3357)); // words on one square
    different.insert(0x1F200);
    CHECK(differences(isKana, isScript) == different);
}

TEST_CASE("a middle dot is punctuation in Japanese as in Chinese")
{
    for (const char32_t dot : {U'・', U'゠', U'·', U'･'}) {
        INFO(std::uint32_t(dot));
        CHECK_FALSE(isKana(dot));
        CHECK_FALSE(isLetter(dot));
        CHECK_FALSE(isHan(dot));
    }
    CHECK(isSquare(U'・'));
    CHECK(isSquare(U'゠'));
    CHECK(isBullet(U'・'));
}

TEST_CASE("a page of bytes read as Latin letters is garbled, and one in an accented language is not")
{
    struct Row
    {
        const char *words;
        bool isGarbled;
    };
    for (const Row &row : {Row{"ÂýÒ»µã£¬Ò²ÊÇÒ»ÖÖËÙ¶È", true},
                           {"Óòðîì íà óëèöå ñòàëî ëþäíî", true},
                           {"‚±‚ê‚Í•¶Žš‰»‚¯‚Å‚·‚±‚ê‚Í•¶", true},
                           {"Où l’été s’étire, l’œuvre naît à Évian", false},
                           {"Þórður sá ævintýrið á Íslandi", false},
                           {"第一章 ············ 12", false},
                           {"© 2024", false}}) {
        CAPTURE(row.words);
        CHECK(text::readText({Typesetter(1).set(60, 90, QString::fromUtf8(row.words))}, 1, {})->pages[0].isGarbled()
              == row.isGarbled);
    }
}
