// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What folding an issue and answering each key of a search cost, on the issue and on a thousand pages made of it: one
// JSON object a line, each with what it must keep to. Exit status 1 where something does not.
//     bench-search [FILE.pdf]
#include "BigIssue.h"
#include "TypedWords.h"

#include "search/Search.h"
#include "support/PagesOf.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::search;

namespace {

constexpr int manyPages = 1000;
constexpr int foldings = 15;
constexpr int words = 400;

// Milliseconds. Each is counted at the share of cases that it must hold for.
struct Goal
{
    double ms = 0;
    double share = 0.95;
};

struct Goals
{
    Goal fold, key;
};

template <typename Work> double msOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double percentile(const std::vector<double> &sorted, double share)
{
    return sorted[std::size_t(std::lround(share * double(sorted.size() - 1)))];
}

// Whether the goal, where there is one, is kept.
bool tell(const char *what, std::size_t pages, std::vector<double> ms, const Goal *goal)
{
    std::sort(ms.begin(), ms.end());
    std::printf("{\"what\": \"%s\", \"pages\": %zu, \"n\": %zu, \"p50_ms\": %.4f, \"p95_ms\": %.4f, \"max_ms\": %.4f",
                what, pages, ms.size(), percentile(ms, 0.5), percentile(ms, 0.95), ms.back());
    const bool isKept = !goal || percentile(ms, goal->share) <= goal->ms;
    if (goal)
        std::printf(", \"goal\": \"p%.0f <= %g ms\", \"kept\": %s", 100 * goal->share, goal->ms,
                    isKept ? "true" : "false");
    std::printf("}\n");
    return isKept;
}

std::vector<double> typed(const SearchIndex &index, const QStringList &keys, std::size_t &hits)
{
    std::vector<double> ms;
    for (const QString &text : keys) {
        Query query;
        query.text = text;
        ms.push_back(msOf([&] { hits += index.find(query).hits.size(); }));
    }
    return ms;
}

bool measure(const std::vector<PageGlyphs> &pages, const Goals &goals)
{
    std::shared_ptr<const IssueText> text;
    bool isKept
        = tell("reading order", pages.size(), {msOf([&] { text = readText(pages, int(pages.size()), {}); })}, nullptr);
    std::vector<double> fold;
    for (int i = 0; i < foldings; ++i)
        fold.push_back(msOf([&] { const SearchIndex made(text); }));
    isKept = tell("fold", pages.size(), fold, &goals.fold) && isKept;
    const SearchIndex index(text);
    std::size_t hits = 0;
    isKept = tell("key", pages.size(), typed(index, typedWords(*text, words), hits), &goals.key) && isKept;
    isKept = tell("key in vain", pages.size(), typed(index, typedInVain(words), hits), &goals.key) && isKept;
    return isKept && hits > 0;
}

QString issueToRead(const QStringList &arguments)
{
    if (arguments.size() > 1)
        return arguments[1];
    const QString monthly = QStringLiteral(FANYE_MONTHLY);
    return QFile::exists(monthly) ? monthly : QStringLiteral(FANYE_SAMPLE);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString file = issueToRead(QCoreApplication::arguments());
    const std::vector<PageGlyphs> pages = pagesOf(file).pages;
    if (pages.empty()) {
        std::fprintf(stderr, "bench-search: %s cannot be read\n", qUtf8Printable(file));
        return 2;
    }
    const bool isKept = measure(pages, {{1, 0.5}, {0.1}});
    return measure(bigIssue(pages, manyPages), {{20, 0.5}, {1}}) && isKept ? 0 : 1;
}
