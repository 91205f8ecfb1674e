// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/titles/TitleKey.h"

#include "contents/titles/EditDistance.h"
#include "text/signs/Characters.h"

#include <algorithm>

namespace fanye::contents {

using namespace text;

void addToKey(TitleKey &key, char32_t c)
{
    if (c < 0x80) {
        if ((c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z'))
            key.push_back(c);
        else if (c >= U'A' && c <= U'Z')
            key.push_back(c + (U'a' - U'A'));
        return;
    }
    if (c >= 0x4E00 && c <= 0x9FFF) { // most Han: nothing to fold
        key.push_back(c);
        return;
    }
    const QString folded = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (char32_t sign : folded.toStdU32String()) {
        if (QChar::isLetterOrNumber(sign))
            key.push_back(sign);
    }
}

TitleKey titleKey(const QString &title)
{
    TitleKey key;
    for (char32_t c : title.toStdU32String())
        addToKey(key, c);
    return key;
}

std::vector<std::uint64_t> gramsOf(std::u32string_view key)
{
    std::vector<std::uint64_t> grams;
    grams.reserve(key.size());
    for (std::size_t i = 0; i + 1 < key.size(); ++i) {
        std::uint64_t gram = std::uint64_t(key[i]) << 42 | std::uint64_t(key[i + 1]) << 21;
        const bool isWord = key[i] < 0x1100 && key[i + 1] < 0x1100;
        if (isWord && i + 2 < key.size())
            gram |= key[i + 2];
        else if (isWord && i > 0)
            continue;
        grams.push_back(gram);
    }
    if (key.size() == 1)
        grams.push_back(key[0]);
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

double likeness(std::u32string_view a, std::u32string_view b)
{
    const std::size_t longer = std::max(a.size(), b.size());
    return longer == 0 ? 0 : 1 - double(editDistance(a, b)) / double(longer);
}

double likenessOfParts(std::u32string_view a, std::u32string_view b)
{
    const double whole = likeness(a, b);
    const std::u32string_view part = a.size() < b.size() ? a : b;
    const std::u32string_view all = a.size() < b.size() ? b : a;
    const bool saysEnough = part.size() >= 8 || (part.size() >= 4 && isSquare(part.front()));
    if (!saysEnough || part.size() * 2 < all.size() || all.find(part) == all.npos)
        return whole;
    return std::max(whole, 0.7 + 0.25 * double(part.size()) / double(all.size()));
}

} // namespace fanye::contents
