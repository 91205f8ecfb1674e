// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aloud/Utterances.h"

#include "aloud/SpeechLanguage.h"
#include "aloud/SpokenText.h"
#include "reflow/Passages.h"

#include <algorithm>

namespace fanye::aloud {

using namespace text;
using namespace reflow;

namespace {

constexpr int mostBreath = 320; // of an utterance; a wide character takes two, as it is a syllable

int breathOf(QChar c)
{
    return c.unicode() >= 0x2E80 ? 2 : 1;
}

bool endsClause(QChar c)
{
    return QStringView(u",;:，；：、。！？—…").contains(c);
}

// Where a range that is too long is cut: behind the last clause or word of what can be said at once.
int cutOf(const QString &text, const UnitRange &range)
{
    int breath = 0, end = range.first, clause = 0, word = 0;
    for (; end < range.last && breath < mostBreath; ++end) {
        const QChar c = text[end];
        breath += breathOf(c);
        if (breath < mostBreath / 4)
            continue;
        if (endsClause(c))
            clause = end + 1;
        else if (c.isSpace())
            word = end + 1;
    }
    if (end == range.last)
        return end;
    if (clause || word)
        return clause ? clause : word;
    return text[end].isLowSurrogate() ? end - 1 : end;
}

void addCut(std::vector<UnitRange> &ranges, const QString &text, UnitRange sentence)
{
    while (!sentence.isEmpty()) {
        const int end = std::max(cutOf(text, sentence), sentence.first + 1);
        if (isSpeakable(QStringView(text).mid(sentence.first, end - sentence.first)))
            ranges.push_back({sentence.first, end});
        sentence.first = end;
    }
}

std::optional<double> shareBeforeTurn(const Passage &passage, const UnitRange &range, PageNumber last)
{
    const auto turn = firstUnitOn(passage, last);
    if (!turn || *turn <= range.first || *turn >= range.last)
        return std::nullopt;
    return double(*turn - range.first) / double(range.last - range.first);
}

std::optional<Utterance> utteranceOf(const Passage &passage, const UnitRange &range, const Surroundings &around)
{
    const auto span = spanOf(passage, range);
    if (!span)
        return std::nullopt;
    Utterance utterance;
    utterance.text = spokenText(QStringView(passage.read.text).mid(range.first, range.last - range.first));
    utterance.language = languageOf(utterance.text, around);
    utterance.span = *span;
    utterance.shareBeforeTurn = shareBeforeTurn(passage, range, span->last.page);
    return utterance;
}

QString textOf(const std::vector<Passage> &passages)
{
    QString text;
    for (const Passage &passage : passages)
        text += passage.read.text;
    return text;
}

} // namespace

std::vector<UnitRange> sentencesOf(const Passage &passage)
{
    std::vector<UnitRange> sentences;
    const QString &text = passage.read.text;
    for (int unit = 0; unit < int(text.size());) {
        const UnitRange sentence = sentenceAt(passage, unit);
        addCut(sentences, text, {unit, std::max(unit, sentence.last)});
        unit = std::max(unit + 1, sentence.last);
        while (unit < int(text.size()) && text[unit].isSpace())
            ++unit;
    }
    return sentences;
}

std::vector<Utterance> utterancesOf(const IssueText &text, PageNumber page, const QString &latin)
{
    const std::vector<Passage> passages = passagesOf(text, page);
    const Surroundings around = surroundings(textOf(passages), latin);
    std::vector<Utterance> utterances;
    for (const Passage &passage : passages)
        for (const UnitRange &range : sentencesOf(passage))
            if (const auto utterance = utteranceOf(passage, range, around))
                utterances.push_back(*utterance);
    return utterances;
}

// The last passage of the page before may go on on this one.
std::optional<Utterance> utteranceFrom(const IssueText &text, const TextPlace &place, const QString &latin)
{
    for (int index = std::max(0, place.page.index() - 1); index < text.pageCount; ++index)
        for (const Utterance &utterance : utterancesOf(text, PageNumber::fromIndex(index), latin))
            if (utterance.span.first >= place)
                return utterance;
    return std::nullopt;
}

std::optional<Utterance> utteranceAt(const IssueText &text, const TextPlace &place, const QString &latin)
{
    for (int index = std::max(0, place.page.index() - 1); index < text.pageCount; ++index)
        for (const Utterance &utterance : utterancesOf(text, PageNumber::fromIndex(index), latin))
            if (utterance.span.last > place)
                return utterance;
    return std::nullopt;
}

std::optional<Utterance> utteranceBefore(const IssueText &text, const TextPlace &place, const QString &latin)
{
    for (int index = std::min(place.page.index(), text.pageCount - 1); index >= 0; --index) {
        const std::vector<Utterance> utterances = utterancesOf(text, PageNumber::fromIndex(index), latin);
        const auto before = std::find_if(utterances.rbegin(), utterances.rend(),
                                         [&](const Utterance &one) { return one.span.first < place; });
        if (before != utterances.rend())
            return *before;
    }
    return std::nullopt;
}

} // namespace fanye::aloud
