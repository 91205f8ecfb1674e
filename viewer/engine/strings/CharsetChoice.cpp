// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/CharsetChoice.h"

#include "engine/strings/CommonCharacters.h"
#include "engine/strings/TextString.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <optional>

namespace fanye::engine {
namespace {

constexpr std::size_t mostStrings = 2000; // more do not change the choice
constexpr qsizetype longRun = 4; // bytes from 0x80: two characters of two bytes. Western words have shorter runs.
constexpr double plausible = 0.0; // points of a character, where the bytes look East Asian
constexpr double certain = 1.0; // where they might be Western

// Characters outside ASCII, how much they look like text of this charset, and the ASCII letters among them.
struct Tally
{
    int foreign = 0;
    int points = 0;
    int letters = 0;

    double average() const { return foreign > 0 ? double(points) / foreign : 0; }
    double density() const { return foreign > 0 ? double(foreign) / (foreign + letters) : 0; }
    void add(const Tally &other)
    {
        foreign += other.foreign;
        points += other.points;
        letters += other.letters;
    }
};

int pointsOf(Usage usage, bool isForeignScript)
{
    switch (usage) {
    case Usage::Frequent:
        return isForeignScript ? 1 : 3;
    case Usage::Common:
        return isForeignScript ? -1 : 1;
    case Usage::Rare:
        break;
    }
    return -2;
}

int pointsOf(char32_t c, Charset charset)
{
    const bool isIdeograph = c >= 0x4E00 && c <= 0x9FFF;
    const bool isSyllable = c >= 0xAC00 && c <= 0xD7A3;
    if (isIdeograph || isSyllable)
        return pointsOf(usageOf(char16_t(c)), (charset == Charset::EucKr) != isSyllable);
    if (c >= 0x3040 && c <= 0x30FF)
        return charset == Charset::ShiftJis ? 2 : 0;
    const bool isPunctuation
        = (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x2010 && c <= 0x2027);
    if (isPunctuation)
        return 1;
    const auto category = QChar::category(c);
    return category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned
            || category == QChar::Other_Control
        ? -5
        : -1;
}

Tally tallyOf(const QString &text, Charset charset)
{
    Tally tally;
    for (const uint c : text.toUcs4()) {
        if (c >= 0x80) {
            ++tally.foreign;
            tally.points += pointsOf(c, charset);
        } else if (QChar::isLetter(c)) {
            ++tally.letters;
        }
    }
    return tally;
}

// Of the readings that are valid in the charset the one that looks most like text.
std::optional<Tally> bestTally(const StringReadings &readings, Charset charset)
{
    std::optional<Tally> best;
    for (const QByteArray &reading : readings) {
        auto text = decoded(reading, charset);
        if (!text) // its writer may have cut the last character apart
            text = decoded(QByteArrayView(reading).chopped(1), charset);
        if (text) {
            const Tally tally = tallyOf(*text, charset);
            if (tally.foreign > 0 && (!best || tally.average() > best->average()))
                best = tally;
        }
    }
    return best;
}

// None where more than a few strings are not valid in the charset.
std::optional<Tally> tallyOf(const std::vector<const StringReadings *> &strings, Charset charset)
{
    Tally all;
    std::size_t invalid = 0;
    for (const StringReadings *readings : strings) {
        if (const auto tally = bestTally(*readings, charset))
            all.add(*tally);
        else
            ++invalid;
    }
    return 8 * invalid > strings.size() ? std::nullopt : std::optional(all);
}

// The share of the bytes from 0x80 that stand in long runs of such bytes.
double shareInLongRuns(const std::vector<const StringReadings *> &strings)
{
    qsizetype all = 0;
    qsizetype inLongRuns = 0;
    for (const StringReadings *readings : strings) {
        qsizetype run = 0;
        const auto endRun = [&] {
            all += run;
            inLongRuns += run >= longRun ? run : 0;
            run = 0;
        };
        for (const char c : readings->front()) {
            if (static_cast<unsigned char>(c) >= 0x80)
                ++run;
            else
                endRun();
        }
        endRun();
    }
    return all > 0 ? double(inLongRuns) / double(all) : 0;
}

} // namespace

Charset agreedCharset(const std::vector<StringReadings> &strings)
{
    std::vector<const StringReadings *> asked;
    for (const StringReadings &readings : strings)
        if (needsCharset(readings.front()) && asked.size() < mostStrings)
            asked.push_back(&readings);
    if (asked.empty())
        return Charset::PdfDoc;
    Charset best = Charset::PdfDoc;
    Tally bestTally;
    for (const Charset charset : eastAsianCharsets) {
        const auto tally = tallyOf(asked, charset);
        if (tally && tally->foreign > 0 && (best == Charset::PdfDoc || tally->average() > bestTally.average())) {
            best = charset;
            bestTally = *tally;
        }
    }
    const bool looksEastAsian = shareInLongRuns(asked) >= 0.5 && bestTally.average() > plausible;
    const bool isEastAsian = bestTally.density() >= 0.6 && bestTally.average() >= certain;
    return looksEastAsian || isEastAsian ? best : Charset::PdfDoc;
}

bool isMeantIn(const QString &text, Charset charset)
{
    const Tally tally = tallyOf(text, charset);
    return tally.foreign > 0 && (tally.density() >= 0.5 || tally.average() > plausible);
}

} // namespace fanye::engine
