// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/SubstituteTypefaces.h"

#include <QByteArray>

#include <fontconfig/fontconfig.h>

#include <vector>

namespace fanye::engine {
namespace {

// Names are matched by a part, because poppler asks for "SimSun UniGB UCS2 H" where a file says so.
struct Kind
{
    std::vector<const char *> partsOfNames;
    std::vector<const char *> families; // the first that is installed
};

// A name that matches several kinds gets the families of the last first: FangSong is no Song.
const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {{"Song", "SimSun", "STSong", "宋"},
         {"SimSun", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "Source Han Serif CN", "AR PL UMing CN",
          "FandolSong"}},
        {{"MingLiU", "MSung", "LiSong", "明體", "明体"},
         {"PMingLiU", "Noto Serif CJK TC", "Source Han Serif TC", "Source Han Serif TW", "AR PL UMing TW"}},
        {{"SimHei", "Heiti", "YaHei", "FZHei", "DengXian", "MHei", "黑", "等线"},
         {"SimHei", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Source Han Sans CN",
          "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Droid Sans Fallback"}},
        {{"KaiTi", "Kaiti", "FZKai", "楷"},
         {"KaiTi", "STKaiti", "AR PL UKai CN", "LXGW WenKai", "FandolKai", "SimSun", "Noto Serif CJK SC",
          "Source Han Serif SC", "AR PL UMing CN"}},
        {{"DFKai", "BiauKai", "標楷"},
         {"DFKai-SB", "BiauKai", "AR PL UKai TW", "TW-Kai", "Noto Serif CJK TC", "Source Han Serif TC"}},
        {{"FangSong", "Fangsong", "FZFangSong", "仿宋"},
         {"FangSong", "STFangsong", "FandolFang", "SimSun", "Noto Serif CJK SC", "Source Han Serif SC",
          "AR PL UMing CN"}},
    };
    return all;
}

QByteArray rule(const char *part, const std::vector<const char *> &families)
{
    QByteArray xml = QByteArray("<match target=\"pattern\"><test name=\"family\" compare=\"contains\"><string>") + part
        + "</string></test><edit name=\"family\" mode=\"append\" binding=\"same\">";
    for (const char *family : families)
        xml += QByteArray("<string>") + family + "</string>";
    return xml + "</edit></match>";
}

QByteArray configuration()
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>";
    for (const Kind &kind : kinds())
        for (const char *part : kind.partsOfNames)
            xml += rule(part, kind.families);
    return xml + "</fontconfig>";
}

bool addConfiguration()
{
    FcConfig *current = FcConfigGetCurrent(); // of the library, and of poppler
    const QByteArray xml = configuration();
    return current
        && FcConfigParseAndLoadFromMemory(current, reinterpret_cast<const FcChar8 *>(xml.constData()), FcFalse)
        == FcTrue;
}

} // namespace

void preferTypefacesOfTheirKind()
{
    static const bool isDone = addConfiguration();
    Q_UNUSED(isDone);
}

} // namespace fanye::engine
