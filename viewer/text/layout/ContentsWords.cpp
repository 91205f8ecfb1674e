// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/layout/ContentsWords.h"

#include <set>

namespace fanye::text {

bool isContentsWord(const std::u32string &key)
{
    static const std::set<std::u32string> words{U"目录",        U"目次",
                                                U"目錄",        U"本期目录",
                                                U"本期目錄",    U"本期导读",
                                                U"本期導讀",    U"要目",
                                                U"本期要目",    U"总目录",
                                                U"contents",    U"tableofcontents",
                                                U"inthisissue", U"もくじ",
                                                U"차례",        U"목차",
                                                U"inhalt",      U"inhaltsverzeichnis",
                                                U"indice",      U"índice",
                                                U"sommaire",    U"tabledesmatières",
                                                U"содержание",  U"оглавление"};
    return words.count(key) > 0;
}

bool isOtherListWord(const std::u32string &key)
{
    static const std::set<std::u32string> words{
        U"表目录",   U"图目录", U"插图目录",      U"表格目录",     U"图表目录",      U"表格清单", U"插图清单",
        U"表目錄",   U"圖目錄", U"表目次",        U"図目次",       U"図表目次",      U"그림차례", U"표차례",
        U"그림목차", U"표목차", U"listoffigures", U"listoftables", U"listofexamples"};
    return words.count(key) > 0;
}

} // namespace fanye::text
