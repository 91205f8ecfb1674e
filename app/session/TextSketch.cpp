// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/TextSketch.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <string>

namespace fanye::app {

using namespace text;

namespace {

constexpr std::size_t runLength = 4; // characters
constexpr std::size_t mostCharacters = 20'000; // of a page that are looked at
constexpr std::size_t leastCharacters = 16; // fewer do not tell pages apart
constexpr std::size_t mostHashes = 24; // of a page

const auto version = QStringLiteral("1:"); // of the hash and of the runs: sketches are kept

// Running heads do not tell pages apart.
std::u32string wordsOf(const PageText &page)
{
    std::u32string words;
    for (const TextLine &line : page.lines)
        if (!isFurniture(line.role))
            for (int i = line.first; i < line.first + line.count && words.size() < mostCharacters; ++i)
                words.push_back(page.glyphs[std::size_t(i)].codePoint);
    return words;
}

// FNV-1a, with its bits mixed: the smallest hashes are to be a random choice.
std::uint32_t hashOf(std::u32string_view run)
{
    std::uint32_t hash = 2'166'136'261U;
    for (const char32_t character : run)
        for (int shift = 0; shift < 24; shift += 8)
            hash = (hash ^ (std::uint32_t(character) >> shift & 0xFFU)) * 16'777'619U;
    hash = (hash ^ hash >> 16) * 0x85EB'CA6BU;
    hash = (hash ^ hash >> 13) * 0xC2B2'AE35U;
    return hash ^ hash >> 16;
}

PageSketch sketchOf(const PageText &page)
{
    const std::u32string words = wordsOf(page);
    PageSketch hashes;
    if (words.size() < leastCharacters)
        return hashes;
    for (std::size_t at = 0; at + runLength <= words.size(); ++at)
        hashes.push_back(hashOf(std::u32string_view(words).substr(at, runLength)));
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    hashes.resize(std::min(hashes.size(), mostHashes));
    return hashes;
}

} // namespace

IssueSketch sketchOf(const IssueText &text)
{
    IssueSketch sketch(std::size_t(std::clamp(text.pageCount, 0, mostSketchedPages)));
    for (const PageText &page : text.pages)
        if (const auto index = std::size_t(page.page.index()); index < sketch.size())
            sketch[index] = sketchOf(page);
    return sketch;
}

// Of the smallest hashes of both together, the share that is in both estimates the share of the runs that is. Half of
// each of two equal pages is a third of both together.
bool isAlike(const PageSketch &one, const PageSketch &other)
{
    const std::size_t most = std::min(mostHashes, std::max(one.size(), other.size()));
    std::size_t looked = 0, common = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end() && looked < most; ++looked) {
        const bool isBoth = *a == *b, isFirst = *a <= *b, isSecond = *b <= *a;
        common += isBoth ? 1 : 0;
        a += isFirst ? 1 : 0;
        b += isSecond ? 1 : 0;
    }
    return most > 0 && common * 3 >= most;
}

// Of each page the number of hashes, and the hashes.
QString sketchCode(const IssueSketch &sketch)
{
    QByteArray bytes;
    for (const PageSketch &page : sketch) {
        bytes += char(page.size());
        for (const std::uint32_t hash : page) {
            char four[4];
            qToLittleEndian(hash, four);
            bytes.append(four, 4);
        }
    }
    return version + QString::fromLatin1(bytes.toBase64());
}

std::optional<IssueSketch> sketchIn(const QString &code)
{
    if (!code.startsWith(version))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromBase64(code.mid(version.size()).toLatin1());
    IssueSketch sketch;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto count = qsizetype(static_cast<unsigned char>(bytes[at++]));
        if (count > qsizetype(mostHashes) || at + 4 * count > bytes.size() || sketch.size() >= mostSketchedPages)
            return std::nullopt;
        PageSketch page;
        for (qsizetype i = 0; i < count; ++i, at += 4)
            page.push_back(qFromLittleEndian<quint32>(bytes.constData() + at));
        if (!std::is_sorted(page.begin(), page.end()))
            return std::nullopt;
        sketch.push_back(std::move(page));
    }
    return sketch;
}

} // namespace fanye::app
