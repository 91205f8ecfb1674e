// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Matching.h"

#include <QStringView>

#include <algorithm>

namespace fanye::search {

namespace {

bool isAt(const FoldedText &folded, std::size_t at, const FoldedText &pattern)
{
    if (folded.size() - at < pattern.size()
        || !std::equal(pattern.units.begin(), pattern.units.end(), folded.units.begin() + std::ptrdiff_t(at)))
        return false;
    for (std::size_t i = 1; i < pattern.size(); ++i) {
        if (!isGapAlike(folded, at + i, pattern, i))
            return false;
    }
    return true;
}

void collect(const FoldedText &folded, const FoldedText &pattern, std::vector<UnitRange> &found)
{
    // Qt's search for one unit is vectorised: find the first unit with it, then compare the rest.
    const QStringView text(folded.units);
    const QChar first(pattern.units.front());
    qsizetype at = text.indexOf(first);
    while (at >= 0) {
        if (isAt(folded, std::size_t(at), pattern)) {
            found.push_back({std::size_t(at), std::size_t(at) + pattern.size()});
            at = text.indexOf(first, at + qsizetype(pattern.size()));
        } else {
            at = text.indexOf(first, at + 1);
        }
    }
}

// A hyphen of the pattern may be a line-break hyphen of the text, which folding has removed.
void collectOverSoftHyphens(const FoldedText &folded, const FoldedText &pattern, std::vector<UnitRange> &found)
{
    std::vector<std::size_t> hyphens;
    for (std::size_t i = 1; i + 1 < pattern.size() && hyphens.size() < 4; ++i) {
        if (pattern.units[i] == u'-' && pattern.kind(i - 1) == UnitKind::Letter
            && pattern.kind(i + 1) == UnitKind::Letter)
            hyphens.push_back(i);
    }
    for (unsigned chosen = 1; chosen < (1U << hyphens.size()); ++chosen) {
        FoldedText without;
        std::vector<std::size_t> joints;
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            const auto hyphen = std::find(hyphens.begin(), hyphens.end(), i);
            if (hyphen != hyphens.end() && (chosen >> (hyphen - hyphens.begin()) & 1)) {
                joints.push_back(without.size());
                continue;
            }
            without.units.push_back(pattern.units[i]);
            without.source.push_back(pattern.source[i]);
            without.marks.push_back(pattern.marks[i]);
        }
        std::vector<UnitRange> candidates;
        collect(folded, without, candidates);
        for (const UnitRange &range : candidates) {
            const bool wereHyphens = std::all_of(joints.begin(), joints.end(), [&](std::size_t joint) {
                return folded.has(range.begin + joint, FoldedText::softHyphen);
            });
            if (wereHyphens)
                found.push_back(range);
        }
    }
}

void dropOverlaps(std::vector<UnitRange> &found)
{
    std::sort(found.begin(), found.end());
    std::size_t kept = 0;
    for (const UnitRange &range : found) {
        if (kept == 0 || range.begin >= found[kept - 1].end)
            found[kept++] = range;
    }
    found.resize(kept);
}

} // namespace

bool isGapAlike(const FoldedText &folded, std::size_t at, const FoldedText &pattern, std::size_t in)
{
    const UnitKind kind = pattern.kind(in);
    if (kind != pattern.kind(in - 1) || (kind != UnitKind::Letter && kind != UnitKind::Digit))
        return true;
    const bool textPunctuation = folded.has(at, FoldedText::punctuation);
    const bool patternPunctuation = pattern.has(in, FoldedText::punctuation);
    if (kind == UnitKind::Digit) // 1.17 is neither 117 nor found by it
        return (folded.has(at, FoldedText::gap) || textPunctuation)
            == (pattern.has(in, FoldedText::gap) || patternPunctuation);
    return textPunctuation || patternPunctuation || folded.has(at, FoldedText::gap) == pattern.has(in, FoldedText::gap);
}

std::vector<UnitRange> occurrences(const FoldedText &folded, const FoldedText &pattern)
{
    std::vector<UnitRange> found;
    if (pattern.size() == 0)
        return found;
    collect(folded, pattern, found);
    if (pattern.units.find(u'-') != pattern.units.npos) {
        collectOverSoftHyphens(folded, pattern, found);
        dropOverlaps(found);
    }
    return found;
}

} // namespace fanye::search
