// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/ShelfFilter.h"

#include "search/Pinyin.h"
#include "system/PathBytes.h"

#include <QStringList>

#include <algorithm>

namespace fanye::shelf {
namespace {

constexpr qsizetype longestInput = 200; // UTF-16 units

QString monthText(const facts::Month &month)
{
    return QStringLiteral("%1-%2 %1年%3月").arg(month.year).arg(month.month, 2, 10, QLatin1Char('0')).arg(month.month);
}

QStringList wordsAbout(const ShelfIssue &issue)
{
    QStringList words{issue.title, issue.series, issue.publisher,
                      system::readablePath(issue.path.mid(issue.path.lastIndexOf(u'/') + 1))};
    if (const auto month = monthOf(issue))
        words << monthText(*month);
    if (const auto year = yearOf(issue))
        words << QStringLiteral("%1年").arg(*year);
    if (!issue.number.isEmpty())
        words << QStringLiteral("第%1期").arg(issue.number);
    if (!issue.total.isEmpty())
        words << QStringLiteral("总第%1期").arg(issue.total);
    return words;
}

// No match runs from one of the words into the next.
search::FoldedText foldedAll(const QStringList &words)
{
    search::FoldedText all;
    search::Folding folding(all);
    std::uint32_t sign = 0;
    for (const QString &word : words) {
        for (const char32_t c : word.toStdU32String())
            folding.add(c, sign++);
        folding.stop(sign++);
    }
    all.end = sign;
    return all;
}

// A word of the input, folded.
struct Wanted
{
    search::FoldedText word;
    search::PinyinQuery pinyin;

    bool isIn(const search::FoldedText &text) const
    {
        return text.units.find(word.units) != std::u16string::npos
            || (pinyin.isUsable() && !pinyin.occurrences(text).empty());
    }
};

std::vector<Wanted> wantedIn(const QString &input)
{
    std::vector<Wanted> all;
    for (const QString &word : input.left(longestInput).simplified().split(u' ', Qt::SkipEmptyParts)) {
        search::FoldedText folded = search::foldedQuery(word.toStdU32String());
        if (!folded.units.empty())
            all.push_back({folded, search::PinyinQuery(folded)});
    }
    return all;
}

} // namespace

ShelfFilter::ShelfFilter(const ShelfIssues &issues)
{
    m_issues.reserve(issues.size());
    for (const ShelfIssue &issue : issues)
        m_issues.push_back(foldedAll(wordsAbout(issue)));
}

Positions ShelfFilter::matching(const QString &input) const
{
    const std::vector<Wanted> wanted = wantedIn(input);
    Positions some;
    for (std::size_t at = 0; at < m_issues.size(); ++at)
        if (std::all_of(wanted.begin(), wanted.end(), [&](const Wanted &one) { return one.isIn(m_issues[at]); }))
            some.push_back(at);
    return some;
}

} // namespace fanye::shelf
