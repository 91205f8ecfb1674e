// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchText.h"

#include <QCoreApplication>
#include <QStringList>

namespace fanye::app {

using namespace search;

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

QString tierWords(Tier tier)
{
    switch (tier) {
    case Tier::Strict:
        break;
    case Tier::Loose:
        return SearchText::tr("ignoring punctuation");
    case Tier::Pinyin:
        return SearchText::tr("by pinyin");
    case Tier::Near:
        return SearchText::tr("similar");
    }
    return {};
}

QString countWords(const Hits &hits, std::optional<int> current)
{
    if (hits.error == QLatin1String("expression too costly"))
        return SearchText::tr("This expression takes too long to search for; try a simpler one");
    if (!hits.error.isEmpty())
        return SearchText::tr("Invalid regular expression: %1").arg(hits.error);
    if (hits.hits.empty())
        return SearchText::tr("Not found");
    if (current)
        return SearchText::tr("Hit %1 of %2").arg(*current + 1).arg(hits.hits.size());
    return SearchText::tr("%n hit(s)", nullptr, int(hits.hits.size()));
}

} // namespace

QString headWords(const Hits &hits, int pagesRead, int pageCount, std::optional<int> current)
{
    if (hits.query.text.isEmpty())
        return {};
    QStringList words{countWords(hits, current)};
    if (const QString tier = tierWords(hits.tier); !tier.isEmpty() && !hits.hits.empty())
        words += tier;
    if (!hits.suggestion.isEmpty())
        words += SearchText::tr("did you mean “%1”?").arg(hits.suggestion);
    if (pagesRead < pageCount)
        words += SearchText::tr("reading %1/%2").arg(pagesRead).arg(pageCount);
    return words.join(QStringLiteral(" · "));
}

QString noteWords(const Hits &hits, const std::vector<PageNumber> &unread)
{
    QStringList notes;
    if (hits.furnitureCount > 0 && hits.hits.empty())
        notes += SearchText::tr("0 in the text, %n in running heads and page numbers.", nullptr, hits.furnitureCount);
    else if (hits.furnitureCount > 0)
        notes += SearchText::tr("%n more in running heads and page numbers.", nullptr, hits.furnitureCount);
    if (const int textless = int(hits.pagesWithoutText.size()); textless > 0)
        notes += SearchText::tr("Page(s) %1 have no searchable text (pictures or blank).", nullptr, textless)
                     .arg(pageRuns(hits.pagesWithoutText));
    if (const int garbled = int(hits.garbledPages.size()); garbled > 0)
        notes += SearchText::tr("The font(s) of page(s) %1 lack character codes: some words there may not be found.",
                                 nullptr, garbled)
                     .arg(pageRuns(hits.garbledPages));
    if (!unread.empty())
        notes += SearchText::tr("The text of page(s) %1 could not be read and cannot be searched.", nullptr,
                                 int(unread.size()))
                     .arg(pageRuns(unread));
    return notes.join(QLatin1Char('\n'));
}

QString pageRuns(const std::vector<PageNumber> &pages)
{
    QStringList runs;
    for (std::size_t first = 0, last = 0; first < pages.size(); first = ++last) {
        while (last + 1 < pages.size() && pages[last + 1] == pages[last].next())
            ++last;
        runs += first == last ? QString::number(pages[first].number())
                              : QStringLiteral("%1–%2").arg(pages[first].number()).arg(pages[last].number());
    }
    return runs.join(QStringLiteral(", "));
}

} // namespace fanye::app
