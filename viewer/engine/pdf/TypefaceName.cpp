// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/TypefaceName.h"

#include <QUtf8StringView>

#include <algorithm>

namespace fanye::engine {
namespace {

struct Typeface
{
    const char *inBytes;
    const char *name;
};
// The narrower name first: 仿宋 ends in 宋.
constexpr Typeface typefaces[] = {
    {"\xB7\xC2\xCB\xCE", "FangSong"}, // 仿宋, GBK
    {"\xBF\xAC", "KaiTi"}, // 楷
    {"\xBA\xDA", "SimHei"}, // 黑
    {"\xCB\xCE", "SimSun"}, // 宋
    {"\xBC\xD0\xB7\xA2", "DFKai-SB"}, // 標楷, Big5
    {"\xA9\xFA\xC5\xE9", "MingLiU"}, // 明體
    {"\xB6\xC2\xC5\xE9", "SimHei"}, // 黑體
};

} // namespace

std::string usualTypefaceName(const std::string &name)
{
    const bool isAscii = std::all_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x80; });
    if (isAscii || QUtf8StringView(name).isValidUtf8())
        return {};
    for (const Typeface &typeface : typefaces)
        if (name.find(typeface.inBytes) != std::string::npos)
            return std::string(typeface.name) + (name.find("Bold") != std::string::npos ? ",Bold" : "");
    return {};
}

} // namespace fanye::engine
