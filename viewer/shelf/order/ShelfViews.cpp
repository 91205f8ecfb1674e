// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/order/ShelfViews.h"

#include "shelf/order/SeriesOrder.h"

#include <QCollator>

#include <algorithm>
#include <functional>

namespace fanye::shelf {
namespace {

using Order = std::function<bool(const ShelfIssue &, const ShelfIssue &)>;

// Han in the order of their pinyin, "第 2 期" before "第 10 期".
QCollator collator()
{
    QCollator collator{QLocale(QLocale::Chinese, QLocale::China)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

Positions ordered(const ShelfIssues &issues, Positions some, const Order &isBefore)
{
    std::sort(some.begin(), some.end(), [&](std::size_t a, std::size_t b) {
        if (isBefore(issues[a], issues[b]))
            return true;
        return !isBefore(issues[b], issues[a]) && standsBefore(issues[a], issues[b]);
    });
    return some;
}

Positions thoseOf(const ShelfIssues &issues, const std::function<bool(const ShelfIssue &)> &isOne)
{
    Positions some;
    for (std::size_t at = 0; at < issues.size(); ++at)
        if (isOne(issues[at]))
            some.push_back(at);
    return some;
}

std::vector<ShelfSection> oneSection(Positions issues)
{
    std::vector<ShelfSection> sections;
    if (!issues.empty()) {
        sections.emplace_back();
        sections.back().issues = std::move(issues);
    }
    return sections;
}

Order orderBy(SortBy by)
{
    switch (by) {
    case SortBy::Title:
        return [names = collator()](const ShelfIssue &a, const ShelfIssue &b) {
            return names.compare(a.title, b.title) < 0;
        };
    case SortBy::Date:
        return standsBefore;
    case SortBy::Added:
        return [](const ShelfIssue &a, const ShelfIssue &b) { return a.added < b.added; };
    case SortBy::Opened:
        return [](const ShelfIssue &a, const ShelfIssue &b) { return a.opened < b.opened; };
    }
    return standsBefore;
}

Positions sorted(const ShelfIssues &issues, const Positions &some, const Sorting &sorting)
{
    Positions all = ordered(issues, some, orderBy(sorting.by));
    if (sorting.direction == Direction::Descending)
        std::reverse(all.begin(), all.end());
    return all;
}

bool isUnread(const ShelfIssue &issue)
{
    return !issue.opened.isValid();
}

bool isBeingRead(const ShelfIssue &issue)
{
    return progressOf(issue) == Progress::Reading;
}

// Newest year first; within a year, in the order in which the issues appeared. Issues without a year come last.
std::vector<ShelfSection> yearsOf(const ShelfIssues &issues, const Series &series)
{
    std::vector<ShelfSection> years;
    for (const std::size_t at : series.issues) { // oldest first
        const auto year = yearOf(issues[at]);
        if (years.empty() || years.back().year != year) {
            years.emplace_back();
            years.back().series = series.name;
            years.back().year = year;
        }
        years.back().issues.push_back(at);
    }
    std::reverse(years.begin(), years.end());
    std::stable_partition(years.begin(), years.end(), [](const ShelfSection &one) { return one.year.has_value(); });
    return years;
}

void addGaps(std::vector<ShelfSection> &years, const std::map<int, std::vector<Gap>> &gaps)
{
    for (ShelfSection &section : years)
        if (section.year)
            if (const auto found = gaps.find(*section.year); found != gaps.end())
                section.gaps = found->second;
}

void foldOldYears(std::vector<ShelfSection> &years, int currentYear)
{
    const bool hasCurrent = std::any_of(years.begin(), years.end(),
                                        [&](const ShelfSection &section) { return section.year == currentYear; });
    for (std::size_t at = 0; at < years.size(); ++at)
        years[at].isOpen = hasCurrent ? years[at].year == currentYear : at == 0;
}

std::vector<ShelfSection> bySeries(const ShelfIssues &issues, int currentYear)
{
    std::vector<Series> all = seriesOf(issues);
    const QCollator names = collator();
    std::sort(all.begin(), all.end(), [&](const Series &a, const Series &b) {
        const int order = names.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.name < b.name;
    });
    std::vector<ShelfSection> sections;
    std::vector<bool> isShown(issues.size());
    for (const Series &series : all) {
        auto years = yearsOf(issues, series);
        addGaps(years, gapsIn(issues, series));
        foldOldYears(years, currentYear);
        std::move(years.begin(), years.end(), std::back_inserter(sections));
        for (const std::size_t at : series.issues)
            isShown[at] = true;
    }
    Positions others;
    for (std::size_t at = 0; at < issues.size(); ++at)
        if (!isShown[at])
            others.push_back(at);
    for (ShelfSection &section : oneSection(sorted(issues, others, {})))
        sections.push_back(std::move(section));
    return sections;
}

// Newest first: the months of a year, what is known by its year only, then the year before.
std::pair<int, int> monthKey(const ShelfIssue &issue)
{
    if (const auto month = monthOf(issue))
        return {-month->year, -month->month};
    const auto year = yearOf(issue);
    return year ? std::pair(-*year, 1) : std::pair(1, 0);
}

std::vector<ShelfSection> byMonth(const ShelfIssues &issues)
{
    std::map<std::pair<int, int>, Positions> months;
    for (std::size_t at = 0; at < issues.size(); ++at)
        months[monthKey(issues[at])].push_back(at);
    std::vector<ShelfSection> sections;
    for (auto &[key, some] : months) {
        ShelfSection section;
        section.month = monthOf(issues[some.front()]);
        if (!section.month)
            section.year = yearOf(issues[some.front()]);
        section.issues = sorted(issues, some, {});
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace

std::vector<ShelfSection> sectionsOf(const ShelfIssues &issues, ShelfView view, int currentYear, const Sorting &sorting)
{
    const auto any = [](const ShelfIssue &) { return true; };
    switch (view) {
    case ShelfView::ContinueReading:
        return oneSection(sorted(issues, thoseOf(issues, isBeingRead), {SortBy::Opened, Direction::Descending}));
    case ShelfView::New:
        return oneSection(sorted(issues, thoseOf(issues, isUnread), {SortBy::Added, Direction::Descending}));
    case ShelfView::Starred:
        return oneSection(
            sorted(issues, thoseOf(issues, [](const ShelfIssue &issue) { return issue.isStarred; }), sorting));
    case ShelfView::BySeries:
        return bySeries(issues, currentYear);
    case ShelfView::ByMonth:
        return byMonth(issues);
    case ShelfView::All:
        return oneSection(sorted(issues, thoseOf(issues, any), sorting));
    }
    return {};
}

} // namespace fanye::shelf
