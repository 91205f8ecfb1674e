// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to analyse pages that were made to take long: processor time of text, search index and contents for a
// page of N signs in rows of their own, and of twice, four and eight times as many; then how soon the analysis of such
// a page stops when it is asked to.
//
//   bench-text [N]      12500 unless said
#include "contents/ContentsOf.h"
#include "search/Search.h"
#include "support/HostilePages.h"
#include "text/layout/IssueText.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <stop_token>
#include <thread>
#include <vector>

#include <pthread.h>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::contents;
using namespace fanye::search;

namespace {

double processorMs(clockid_t clock = CLOCK_THREAD_CPUTIME_ID)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

void analyse(const SharedGlyphs &page, const std::stop_token &stop)
{
    const auto text = readText(std::vector{page}, 1, {}, stop);
    const SearchIndex index(text, stop);
    contentsOf({}, *text, OutlineUse::Honour, stop);
}

void measure(const HostilePage &kind, int signs)
{
    const auto page = std::make_shared<const PageGlyphs>(hostilePage(kind, signs));
    const double begin = processorMs();
    const auto text = readText(std::vector{SharedGlyphs(page)}, 1, {});
    const double read = processorMs();
    const SearchIndex index(text);
    const double indexed = processorMs();
    contentsOf({}, *text);
    std::printf(" %8.1f %6.1f %8.1f |", read - begin, indexed - read, processorMs() - indexed);
    std::fflush(stdout);
}

// What the analysis still works from the word to its end, the most of several.
double longestStop(const HostilePage &kind, int signs)
{
    const auto page = std::make_shared<const PageGlyphs>(hostilePage(kind, signs));
    double longest = 0;
    for (int delay = 5; delay <= 320; delay = delay * 3 / 2) {
        std::stop_source stop;
        double ended = 0;
        std::thread analysis([&ended, page, token = stop.get_token()] {
            try {
                analyse(page, token);
            } catch (const Stopped &) {
            }
            ended = processorMs();
        });
        clockid_t clock{};
        const bool isRunning = pthread_getcpuclockid(analysis.native_handle(), &clock) == 0;
        std::this_thread::sleep_for(std::chrono::milliseconds(delay));
        const double asked = isRunning ? processorMs(clock) : 0;
        stop.request_stop();
        analysis.join();
        if (asked > 0)
            longest = std::max(longest, ended - asked);
    }
    return longest;
}

} // namespace

int main(int count, char **arguments)
{
    const int least = count > 1 ? std::atoi(arguments[1]) : 12'500;
    std::printf("%-34s", "processor ms: text, index, contents");
    for (int signs = least; signs <= 8 * least; signs *= 2)
        std::printf(" %17d signs |", signs);
    std::printf(" longest stop\n");
    for (const HostilePage &kind : hostilePages) {
        std::printf("%-34s", kind.name);
        for (int signs = least; signs <= 8 * least; signs *= 2)
            measure(kind, signs);
        std::printf(" %6.1f ms\n", longestStop(kind, 8 * least));
        std::fflush(stdout);
    }
}
