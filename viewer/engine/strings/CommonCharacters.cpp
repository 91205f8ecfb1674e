// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/CommonCharacters.h"

#include "engine/strings/Charset.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace fanye::engine {
namespace {

// The most frequent ideographs of Chinese, in both its scripts, and of Japanese, and those that titles use.
constexpr std::u16string_view frequentIdeographs = u"的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对"
                                                   u"生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法"
                                                   u"学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从"
                                                   u"想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外"
                                                   u"将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身"
                                                   u"果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立"
                                                   u"及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电"
                                                   u"数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许"
                                                   u"统区保至队形社便空决治展马科司五六七八九百千万基眼书非则听白却界达"
                                                   u"光放强即像难且权思王象完设式色路记南品住告类求据程北边张该交规取望"
                                                   u"觉术领共确传师观清今切院让识候带导争运笔编刊卷首语封故城读究技企济"
                                                   u"历史艺专访版图录目页章节附引言概述考献序摘要期号委省县区镇村厂"
                                                   u"這個們來為國說時會對於著過發後裡種經麼學現當沒動還進樣開從實軍無與"
                                                   u"長機關點業將兩間問並應戰頭體見產話內給門兒東聲員論處義幾認條氣題"
                                                   u"爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張該"
                                                   u"規萬覺術領確傳師觀讓識帶導爭運筆編語讀濟歷藝專訪圖錄頁節獻"
                                                   u"円学気車校読聞食語会発業場京通田野帰図駅館売験転楽広画対応関実経済"
                                                   u"総変楽鉄録両戦単覧価続検権県内様始終私達彼何毎昨今回台店室";

constexpr std::u16string_view frequentSyllables
    = u"이다의가는에을하고지로기사를한어도리시은아대나자서인그해들일정과주수부안보스전상장원공여제구라국조성만오면무식"
      u"소동신화관교문미비있용선"
      u"개학중연적계마생경내위세방모거발업유회물년월행우음때것될까요터심말작실산속금당분니단체술영차남러진명건치직트바"
      u"간품민반설데으목책특집표"
      u"편머글독호권저타파배양재현활역길새려려와프드레";

constexpr int firstIdeograph = 0x4E00;
constexpr int lastIdeograph = 0x9FFF;

bool isIdeograph(char16_t character)
{
    return character >= firstIdeograph && character <= lastIdeograph;
}

// All two-byte characters whose first byte lies in a range.
void addCharacters(std::vector<Usage> &usages, Charset charset, int firstLead, int lastLead)
{
    for (int lead = firstLead; lead <= lastLead; ++lead)
        for (int trail = 0x40; trail <= 0xFC; ++trail) {
            if (charset == Charset::Gb18030 && trail < 0xA1) // GBK's additions
                continue;
            const char bytes[] = {char(lead), char(trail)};
            const auto text = decoded(QByteArrayView(bytes, 2), charset);
            if (text && text->size() == 1 && isIdeograph(text->front().unicode()))
                usages[std::size_t(text->front().unicode() - firstIdeograph)] = Usage::Common;
        }
}

std::vector<Usage> ideographUsages()
{
    std::vector<Usage> usages(lastIdeograph - firstIdeograph + 1, Usage::Rare);
    addCharacters(usages, Charset::Gb18030, 0xB0, 0xD7);
    addCharacters(usages, Charset::Big5, 0xA4, 0xC6);
    addCharacters(usages, Charset::ShiftJis, 0x88, 0x98);
    for (const char16_t character : frequentIdeographs)
        usages[std::size_t(character - firstIdeograph)] = Usage::Frequent;
    return usages;
}

} // namespace

Usage usageOf(char16_t character)
{
    if (!isIdeograph(character))
        return frequentSyllables.find(character) != frequentSyllables.npos ? Usage::Frequent : Usage::Common;
    static const std::vector<Usage> usages = ideographUsages();
    return usages[std::size_t(character - firstIdeograph)];
}

} // namespace fanye::engine
